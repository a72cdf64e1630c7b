import { expect, test } from "vitest";
import { gatewayOfFile } from "../support/gateway.ts";
import { describeInBrowser, expectReadable, open } from "../support/page.ts";
import { ids } from "../support/store.ts";

const gateway = gatewayOfFile();
const impatient = gatewayOfFile({ visitorLimit: 1 });
const both = `/?cluster=${ids.cluster}&coupon=${ids.coupon}`;
const routes = /\/(clusters\/|promocodes\/|orders\?)/;

describeInBrowser("Where there is nothing to show, the page says why:", () => {
  test("it is on its way, and shapes stand for what is to come", async () => {
    const held = Promise.withResolvers<void>();
    const page = await open(gateway() + both, {
      prepare: (page) => page.route(routes, async (route) => held.promise.then(() => route.continue())),
    });
    const cluster = page.getByRole("region", { name: "Cluster Clube Exemplo", exact: true });
    await cluster.getByText("Carregando").waitFor({ state: "attached" });
    expect(await cluster.getAttribute("aria-busy")).toBe("true");
    await expectReadable(page, "loading");

    held.resolve();
    await page.getByText("Página 1 de 25").waitFor();
    await expect.poll(() => cluster.getAttribute("aria-busy")).toBe("false");
  });

  test("the gateway is down; asked again when it is back, it shows what it has", async () => {
    const page = await open(gateway() + both, {
      isFailing: true,
      prepare: (page) => page.route(routes, (route) => route.abort("connectionrefused")),
    });
    const cluster = page.getByRole("region", { name: "Cluster Clube Exemplo", exact: true });
    await cluster.getByRole("alert").getByText("Sem conexão com o painel").waitFor();
    await page.getByRole("region", { name: "Cupom" }).getByRole("alert").waitFor();
    await expectReadable(page, "gateway-down");

    await page.unroute(routes);
    await cluster.getByRole("button", { name: "Tentar de novo" }).click();
    await page.getByText("Página 1 de 25").waitFor();
    expect(await cluster.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test("the visitor asked too often, and from when on to ask again", async () => {
    const page = await open(`${impatient()}/?cluster=${ids.empty}&coupon=${ids.coupon}`, { isFailing: true });
    const alert = page.getByRole("alert").first();
    await alert.getByText("Muitas consultas por agora").waitFor();
    expect(await alert.textContent()).toMatch(/Tente de novo a partir das \d\d:\d\d:\d\d\.Tentar de novoCódigo 429$/);
    await expectReadable(page, "busy");
  });

  test("the store cannot be read, which is asked for again by itself before it is said", async () => {
    let asked = 0;
    const page = await open(`${gateway()}/?cluster=${ids.closed}`, {
      isFailing: true,
      prepare: async (page) => page.on("request", (request) => request.url().includes("/clusters/") && asked++),
    });
    await page.getByText("A loja não respondeu").waitFor();
    expect(asked).toBe(3);
  });

  test("there is no such coupon, which is asked for once", async () => {
    let asked = 0;
    const page = await open(`${gateway()}/?coupon=${ids.missing}`, {
      isFailing: true,
      prepare: async (page) => page.on("request", (request) => request.url().includes("/promocodes/") && asked++),
    });
    await page.getByText("A loja não tem um cupom com este código.").waitFor();
    expect(await page.getByRole("button", { name: "Tentar de novo" }).count()).toBe(0);
    expect(asked).toBe(1);
  });

  test("reading stopped half-way: what was read stays, and reading goes on from there", async () => {
    const page = await open(`${gateway()}/?cluster=${ids.shaky}`, { isFailing: true });
    await page.getByText("Não foi possível carregar tudo. Números, gráficos e tabela valem para 100 clientes.").waitFor();
    await page.getByText("Página 1 de 10").waitFor();
    await page.getByRole("button", { name: "Tentar de novo" }).click();
    await page.getByText("250 clientes", { exact: true }).waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  test("the cluster is larger than what is read of it", async () => {
    const page = await open(`${gateway()}/?cluster=${ids.huge}`);
    await page.getByText("estão aqui os primeiros 2.000 clientes de 2.500").waitFor();
    await page.getByText("Página 1 de 200").waitFor();
  });

  test("what stands at an address that is left is no longer asked for", async () => {
    const aborted = Promise.withResolvers<string>();
    const page = await open(`${gateway()}/?cluster=${ids.cluster}`, {
      prepare: async (page) => {
        await page.route(routes, (route) => (route.request().url().includes(`/${ids.cluster}/`) ? undefined : route.continue()));
        page.on("requestfailed", (request) => aborted.resolve(`${request.url()} ${request.failure()?.errorText}`));
      },
    });
    await page.getByRole("combobox", { name: "Cluster" }).fill("Atacado");
    await page.keyboard.press("Enter");
    await page.getByText("Este cluster não tem clientes").waitFor();
    expect(await aborted.promise).toMatch(/clusters\/7\/.* net::ERR_ABORTED$/);
  });
});
