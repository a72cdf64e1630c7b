import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { gatewayOfFile } from "../support/gateway.ts";
import { describeInBrowser, downloaded, open } from "../support/page.ts";
import { ids, orders } from "../support/store.ts";

const gateway = gatewayOfFile();
const may = "view=orders&from=2026-05-01&to=2026-05-31";

describeInBrowser("The orders", () => {
  const tile = (page: Page, name: string) => page.locator(".tile").filter({ hasText: name }).getByRole("definition");
  const reais = (text: string | null) => Math.round(Number(text?.replace(/[^\d,]/g, "").replace(",", ".")) * 100);
  const table = (page: Page) => page.getByRole("table", { name: /^Pedidos de/ });

  async function openOrders(query: string, prepare?: (page: Page) => Promise<unknown>): Promise<Page> {
    const page = await open(`${gateway()}/?${query}`, prepare && { prepare });
    await page.getByText(/^Página 1 de/).waitFor();
    await page.locator("section.orders[aria-busy=false]").waitFor();
    return page;
  }

  /** What a chart has for those who listen, in cents. */
  async function totalOf(page: Page, chart: string): Promise<number> {
    const cells = page.getByRole("table", { name: chart }).locator("tbody td");
    await cells.first().waitFor({ state: "attached" });
    return (await cells.allTextContents()).reduce((sum, text) => sum + reais(text), 0);
  }

  test("are those of the last thirty days by the store's clock, and their revenue adds up in every chart", async () => {
    const page = await openOrders("view=orders");
    await page.getByRole("heading", { name: "Pedidos de 17/05/2026 a 15/06/2026" }).waitFor();
    const revenue = reais(await tile(page, "Receita").textContent());
    expect(revenue).toBeGreaterThan(0);
    for (const chart of ["Receita por dia", "Receita por estado", "Receita por cupom"])
      expect(await totalOf(page, chart)).toBe(revenue);
    const counts = await page.getByRole("table", { name: "Pedidos por status" }).locator("tbody td").allTextContents();
    const [, count] = await page.locator(".tile dd").allTextContents();
    expect(counts.reduce((sum, each) => sum + Number(each), 0)).toBe(Number(count));
  });

  test("of 23:30 belong to that day, and a status of the store's own is named, and no revenue", async () => {
    const page = await openOrders("view=orders&from=2026-05-31&to=2026-05-31");
    await page.getByText("31/05/2026, 23:30").waitFor();
    await page.getByText("Ficam fora dela os pedidos com status próprios da loja: Aguardando retirada.").waitFor();
    const next = await openOrders("view=orders&from=2026-06-01&to=2026-06-01");
    expect(await next.getByText("31/05/2026, 23:30").count()).toBe(0);
  });

  test("are filtered by status, state and coupon; the address says by what", async () => {
    const page = await openOrders(may);
    await page.getByLabel("Status").selectOption("Entregue");
    await expect
      .poll(() =>
        table(page)
          .locator("tbody .badge")
          .allTextContents()
          .then((all) => [...new Set(all)]),
      )
      .toEqual(["Entregue"]);
    await page.getByRole("combobox", { name: "Cupom" }).fill("BEMVINDO10");
    await page.keyboard.press("Enter");
    await expect
      .poll(() =>
        table(page)
          .locator("tbody tr > :nth-child(7)")
          .allTextContents()
          .then((all) => [...new Set(all)]),
      )
      .toEqual(["BEMVINDO10"]);
    const state = (await table(page).locator("tbody tr > :nth-child(5)").first().textContent()) ?? "";
    await page.getByLabel("Estado").selectOption(state);
    await expect
      .poll(() =>
        table(page)
          .locator("tbody tr > :nth-child(5)")
          .allTextContents()
          .then((all) => [...new Set(all)]),
      )
      .toEqual([state]);
    expect(new URL(page.url()).search).toBe(
      `?view=orders&coupon=${ids.coupon}&from=2026-05-01&to=2026-05-31&status=7&uf=${state}`,
    );
  });

  test("have their days chosen, the first before the last", async () => {
    const page = await openOrders(may);
    await page.getByLabel("Até").fill("2026-05-10");
    await page.getByRole("heading", { name: "Pedidos de 01/05/2026 a 10/05/2026" }).waitFor();
    await page.getByLabel("De", { exact: true }).fill("2026-05-20");
    await page.getByText("O primeiro dia tem de vir antes do último.").waitFor();
    await page.getByRole("heading", { name: "Pedidos de 01/05/2026 a 10/05/2026" }).waitFor();
  });

  test("are found by number, and saved as a file", async () => {
    const page = await openOrders(may);
    const wanted = orders.find(({ created_at }) => typeof created_at === "object" && created_at.date.startsWith("2026-05"));
    await page.getByRole("searchbox", { name: "Buscar pedido" }).fill(String(wanted?.number));
    await page.getByText(/^1 de \d+ pedidos$/).waitFor();
    const { name, text } = await downloaded(page, () => page.getByRole("button", { name: "Baixar planilha (CSV)" }).click());
    expect(name).toBe("pedidos-2026-05-01-a-2026-05-31.csv");
    const [head, line, ...more] = text.replace("\ufeff", "").split("\r\n");
    expect(head).toBe("Pedido;Data;Cliente;E-mail;UF;Status;Cupom;Pagamento;Total");
    expect(line?.split(";")[0]).toBe(String(wanted?.number));
    expect(more).toEqual([]);
  });

  test("are still searched for and sorted the same when other days are chosen", async () => {
    const page = await openOrders(may);
    const search = page.getByRole("searchbox", { name: "Buscar pedido" });
    await search.fill("maria");
    await page.getByRole("button", { name: "Total" }).click();
    const found = page.getByText(/^\d+ de \d+ pedidos$/);
    const inMay = await found.textContent();
    await page.getByLabel("De", { exact: true }).fill("2026-05-20");
    await page.getByRole("heading", { name: "Pedidos de 20/05/2026 a 31/05/2026" }).waitFor();
    await page.locator("section.orders[aria-busy=false]").waitFor();
    expect(await search.inputValue()).toBe("maria");
    expect(await page.getByRole("columnheader", { name: "Total" }).getAttribute("aria-sort")).toBe("descending");
    expect(await found.textContent()).not.toBe(inMay);
  });

  test("have amounts that fit into a tile of a phone and beside a chart, in millions as well", async () => {
    const page = await openOrders(may, (page) =>
      page.route(/orders\?/, async (route) => {
        const response = await route.fetch();
        const body = (await response.json()) as { data: { value_total: number | string }[] };
        for (const order of body.data) order.value_total = Number(order.value_total) * 1_000;
        await route.fulfill({ response, json: body });
      }),
    );
    const [axis, chart] = [page.locator("text[orientation=left]"), page.locator(".recharts-surface").first()];
    await axis.first().waitFor();
    const left = (await chart.boundingBox())?.x ?? Number.NaN;
    for (const label of await axis.all()) expect((await label.boundingBox())?.x).toBeGreaterThan(left - 1);

    await page.setViewportSize({ width: 390, height: 844 });
    const revenue = tile(page, "Receita");
    expect(await revenue.textContent()).toMatch(/^R\$\u00a0\d+\.\d{3}\.\d{3},\d\d$/);
    expect(await revenue.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    // Short ones are as large as on a desktop.
    const size = await tile(page, "Pedidos pagos").evaluate((shown) => getComputedStyle(shown).fontSize);
    expect(Number.parseFloat(size)).toBeGreaterThan(20);
  });

  test("of days without any are none, which the page says", async () => {
    const page = await open(`${gateway()}/?view=orders&from=2020-01-01&to=2020-01-31`);
    await page.getByText("Nenhum pedido encontrado").waitFor();
  });
});
