import { test } from "vitest";
import { gatewayOfFile } from "../support/gateway.ts";
import { describeInBrowser, expectReadable, open } from "../support/page.ts";
import { ids } from "../support/store.ts";

const gateway = gatewayOfFile();
const shown = (cluster: number, coupon: number): string => `/?cluster=${cluster}&coupon=${coupon}`;

/** What the page can look like, and the texts that say it does. */
const states = [
  ["full", shown(ids.cluster, ids.coupon), ["Sem registro", "Mostrar mais 8", "Página 1 de 25"]],
  ["empty", shown(ids.empty, ids.unused), ["Este cluster não tem clientes", "Ninguém usou este cupom ainda"]],
  [
    "not-found",
    shown(ids.missing, ids.missing),
    ["A loja não tem um cluster com este código.", "A loja não tem um cupom com este código."],
  ],
  ["start", "/", ["Nenhum cluster escolhido"]],
  ["orders", "/?view=orders", ["Receita por dia", "Pedidos por status", "Aguardando retirada"]],
  ["wrong", "/?cluster=abc", ["O endereço pede o cluster “abc”"]],
  ["lost", "/nada/aqui", ["Página não encontrada"]],
] as const;

describeInBrowser("A page that is readable for everybody", () => {
  test.each(states)("%s: light and dark, on a desktop and on a phone", async (name, path, texts) => {
    const page = await open(gateway() + path, { isFailing: name === "not-found" || name === "lost" });
    for (const text of texts) await page.getByText(text).first().waitFor();
    await expectReadable(page, name);
  });

  test("works under any path, since all its addresses are relative", async () => {
    const page = await open(`${gateway()}/painel/${shown(ids.cluster, ids.coupon).slice(1)}`, {
      prepare: (page) =>
        page.route("**/painel/**", async (route) => {
          const url = route.request().url().replace("/painel/", "/");
          await route.fulfill({ response: await route.fetch({ url }) });
        }),
    });
    await page.getByText("Página 1 de 25").waitFor();
    await page.getByText("64 de 100 usos").first().waitFor();
  });
});
