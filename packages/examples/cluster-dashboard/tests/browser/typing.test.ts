import type { Page, Route } from "playwright-core";
import { expect, test } from "vitest";
import { gatewayOfFile } from "../support/gateway.ts";
import { describeInBrowser, open } from "../support/page.ts";
import { coupons, ids } from "../support/store.ts";

const gateway = gatewayOfFile();
const cluster = (page: Page) => page.getByRole("combobox", { name: "Cluster" });
const coupon = (page: Page) => page.getByRole("combobox", { name: "Cupom" });
const clusters = /\/clusters\?/;
const unlisted = coupons.at(-1) as (typeof coupons)[number];

/** Opens the page while responses of some routes are held back; they come when `release` is called. */
async function openHeld(query: string, routes: RegExp) {
  const held = Promise.withResolvers<void>();
  const prepare = (page: Page) => page.route(routes, (route: Route) => held.promise.then(() => route.continue()));
  return { page: await open(`${gateway()}/${query}`, { prepare }), release: held.resolve };
}

describeInBrowser("What comes late undoes nothing that a person did:", () => {
  test("the name of the chosen cluster leaves what is typed, and Escape shows it", async () => {
    const { page, release } = await openHeld(`?cluster=${ids.empty}`, clusters);
    await expect.poll(() => cluster(page).inputValue()).toBe("8");
    await cluster(page).fill("Clu");
    release();
    await page.getByRole("heading", { name: "Cluster Atacado" }).waitFor();
    await page.keyboard.type("be");
    expect(await cluster(page).inputValue()).toBe("Clube");
    await page.getByRole("option", { name: "Clube Exemplo código 7" }).waitFor();
    await page.keyboard.press("Escape");
    expect(await cluster(page).inputValue()).toBe("Atacado");
  });

  test("the code of the chosen coupon leaves what is typed", async () => {
    const { page, release } = await openHeld(`?coupon=${ids.coupon}`, /\/promocodes\/\d+$/);
    await expect.poll(() => coupon(page).inputValue()).toBe("9001");
    await coupon(page).fill("NOV");
    release();
    await page.getByRole("heading", { name: "Cupom BEMVINDO10" }).waitFor();
    await page.keyboard.type("O5");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Cupom NOVO5" }).waitFor();
  });

  test("a name that arrives while the field has the focus is replaced by what is typed next", async () => {
    const { page, release } = await openHeld(`?cluster=${ids.empty}`, clusters);
    await cluster(page).focus();
    release();
    await expect.poll(() => cluster(page).inputValue()).toBe("Atacado");
    await page.keyboard.type("Clu");
    expect(await cluster(page).inputValue()).toBe("Clu");
  });

  test("a name is looked for once the list is here, and the page says so until then", async () => {
    const { page, release } = await openHeld("", clusters);
    await cluster(page).fill("atacado");
    await page.keyboard.press("Enter");
    await page.getByText("Procurando “atacado” …").waitFor();
    expect(await cluster(page).getAttribute("aria-invalid")).toBe("false");
    release();
    await page.getByRole("heading", { name: "Cluster Atacado" }).waitFor();
    expect(await page.getByText("Procurando").count()).toBe(0);
    expect(await cluster(page).evaluate((field) => field === document.activeElement)).toBe(true);
  });

  test("a list that cannot be read is no list without the name, and is asked for again", async () => {
    const page = await open(gateway(), {
      isFailing: true,
      prepare: (page) => page.route(clusters, (route) => route.abort("connectionrefused")),
    });
    await cluster(page).fill("Atacado");
    await page.keyboard.press("Enter");
    await page.getByText("Não foi possível procurar agora.").waitFor();
    await page.unroute(clusters);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Cluster Atacado" }).waitFor();
  });

  test("a coupon that is found late is not chosen over what was typed since", async () => {
    const { page, release } = await openHeld("", /\/promocodes\?q=/);
    await coupon(page).fill(unlisted.code);
    await page.keyboard.press("Enter");
    await page.getByText(`Procurando “${unlisted.code}” …`).waitFor();
    await coupon(page).fill("NOVO");
    const found = page.waitForResponse(/\/promocodes\?q=/);
    release();
    await (await found).finished();
    await page.keyboard.type("5");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Cupom NOVO5" }).waitFor();
    expect(new URL(page.url()).search).toBe(`?coupon=${ids.unused}`);
  });

  test("a coupon that is found late leaves the filters chosen since", async () => {
    const { page, release } = await openHeld("?view=orders&from=2026-05-01&to=2026-05-31", /\/promocodes\?q=/);
    await coupon(page).fill(unlisted.code);
    await page.keyboard.press("Enter");
    await page.getByText("Procurando").waitFor();
    await page.getByLabel("Status").selectOption("Entregue");
    release();
    const chosen = `?view=orders&coupon=${unlisted.id}&from=2026-05-01&to=2026-05-31&status=7`;
    await expect.poll(() => new URL(page.url()).search).toBe(chosen);
  });

  test("a coupon that is found after Back is not chosen", async () => {
    const { page, release } = await openHeld("", /\/promocodes\?q=/);
    await coupon(page).fill("NOVO5");
    await page.getByRole("option", { name: "NOVO5" }).click();
    await page.getByRole("heading", { name: "Cupom NOVO5" }).waitFor();
    await coupon(page).fill(unlisted.code);
    await page.keyboard.press("Enter");
    await page.getByText("Procurando").waitFor();
    await page.goBack();
    await page.getByText("Nenhum cupom escolhido").waitFor();
    const found = page.waitForResponse(/\/promocodes\?q=/);
    release();
    await (await found).finished();
    await coupon(page).fill("SEMFIM");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Cupom SEMFIM" }).waitFor();
    await page.goBack();
    await page.getByText("Nenhum cupom escolhido").waitFor();
  });

  test("a day whose first digit is a day already is typed to its end", async () => {
    const page = await open(`${gateway()}/?view=orders&from=2026-05-01&to=2026-05-31`);
    const to = page.getByLabel("Até");
    await to.click({ position: { x: 20, y: 20 } });
    await page.keyboard.type("05");
    await page.keyboard.type("29");
    expect(await to.inputValue()).toBe("2026-05-29");
    await page.getByRole("heading", { name: "Pedidos de 01/05/2026 a 29/05/2026" }).waitFor();
    await page.goBack();
    await expect.poll(() => to.inputValue()).not.toBe("2026-05-29");
  });
});
