import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { gatewayOfFile } from "../support/gateway.ts";
import { describeInBrowser, expectReadable, open, picture } from "../support/page.ts";
import { coupons, ids } from "../support/store.ts";

const gateway = gatewayOfFile();
const cluster = (page: Page) => page.getByRole("combobox", { name: "Cluster" });
const both = `/?cluster=${ids.cluster}&coupon=${ids.coupon}`;

describeInBrowser("A visitor chooses", () => {
  test("the language: first the browser's, then another, which stays", async () => {
    const page = await open(gateway() + both, { locale: "en-US" });
    const language = () => page.evaluate(() => document.documentElement.lang);
    await page.getByText("Page 1 of 25").waitFor();
    expect(await language()).toBe("en");
    expect(await page.locator(".tile dd").last().textContent()).toMatch(/^R\$\d{2,3}\.\d\d$/);
    await picture(page, "full-desktop-english");

    await page.getByRole("button", { name: "Português" }).click();
    await page.getByText("Página 1 de 25").waitFor();
    expect(await language()).toBe("pt-BR");
    expect(await page.locator(".tile dd").last().textContent()).toMatch(/^R\$\s\d{2,3},\d\d$/);
    await page.reload();
    await page.getByText("Página 1 de 25").waitFor();
  });

  test("the theme: first the system's, then another, which stays", async () => {
    const page = await open(`${gateway()}/`, { colorScheme: "dark" });
    const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const dark = await background();
    await page.getByRole("button", { name: "Usar tema claro" }).click();
    await page.getByRole("button", { name: "Usar tema escuro" }).waitFor();
    expect(await background()).not.toBe(dark);
    await page.reload();
    await page.getByRole("button", { name: "Usar tema escuro" }).click();
    expect(await background()).toBe(dark);
  });

  test("a cluster from a list by its name; the address says it, so that Back undoes it", async () => {
    const page = await open(`${gateway()}/`);
    await cluster(page).click();
    await page.getByRole("option", { name: "Clube Exemplo código 7" }).waitFor();
    expect(await page.getByRole("option").count()).toBe(5);
    await expectReadable(page, "picker");
    await cluster(page).fill("ataCADO");
    await page.getByRole("option").click();
    await page.getByRole("heading", { name: "Cluster Atacado" }).waitFor();
    expect(new URL(page.url()).search).toBe("?cluster=8");
    await page.goBack();
    await page.getByText("Nenhum cluster escolhido").waitFor();
    expect(await cluster(page).inputValue()).toBe("");
  });

  test("a cluster by its code, with the keyboard alone, and takes the choice back", async () => {
    const page = await open(`${gateway()}/`);
    await cluster(page).fill("7");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Cluster Clube Exemplo" }).waitFor();
    expect(await cluster(page).inputValue()).toBe("Clube Exemplo");
    // The same again is no change, and the name comes back.
    await cluster(page).fill("7");
    await page.keyboard.press("Enter");
    expect(await cluster(page).inputValue()).toBe("Clube Exemplo");
    await page.getByRole("button", { name: "Cluster: limpar" }).click();
    await page.getByText("Nenhum cluster escolhido").waitFor();
  });

  test("a coupon by a code that the list does not reach", async () => {
    const { id, code } = coupons.at(-1) as (typeof coupons)[number];
    const page = await open(`${gateway()}/`);
    const coupon = page.getByRole("combobox", { name: "Cupom" });
    await coupon.click();
    await page.getByRole("option", { name: "BEMVINDO10 Ativo" }).waitFor();
    await page.getByText("A lista não mostra todos.").waitFor();
    await coupon.fill(code.toLowerCase());
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: `Cupom ${code}` }).waitFor();
    expect(new URL(page.url()).search).toBe(`?coupon=${id}`);
  });

  test("nothing that the store does not have: the field says so, and what is shown stays", async () => {
    const page = await open(`${gateway()}/?cluster=${ids.empty}`);
    await page.getByText("Este cluster não tem clientes").waitFor();
    await cluster(page).fill("sete");
    await page.keyboard.press("Enter");
    await page.getByText("Não encontramos “sete”.").waitFor();
    expect(await cluster(page).getAttribute("aria-invalid")).toBe("true");
    expect(new URL(page.url()).search).toBe(`?cluster=${ids.empty}`);
    await page.keyboard.press("Escape");
    expect(await cluster(page).inputValue()).toBe("Atacado");
  });

  test("to ask again: the page says from when its data is, and asks for all of it", async () => {
    const page = await open(`${gateway()}/?cluster=${ids.cluster}`);
    await page.getByText("Página 1 de 25").waitFor();
    await page.getByText(/^Dados de \d\d\/\d\d\/\d{4}, \d\d:\d\d/).waitFor();
    let asked = 0;
    page.on("request", (request) => request.url().includes("/clusters/7/") && asked++);
    await page.getByRole("button", { name: "Atualizar" }).click();
    await expect.poll(() => asked).toBe(3);
    await page.getByText("250 clientes", { exact: true }).waitFor();
  });

  test("a view, which has a title and an address of its own", async () => {
    const page = await open(`${gateway()}/`);
    await expect.poll(() => page.title()).toBe("Clientes e cupons – Painel da loja");
    await page.getByRole("link", { name: "Pedidos" }).click();
    await expect.poll(() => page.title()).toBe("Pedidos – Painel da loja");
    expect(new URL(page.url()).search).toBe("?view=orders");
    expect(await page.getByRole("link", { name: "Pedidos" }).getAttribute("aria-current")).toBe("page");
  });
});

describeInBrowser("An address that leads nowhere", () => {
  test("is told apart from an empty one: what of it is wrong, in words", async () => {
    const page = await open(`${gateway()}/?cluster=abc&coupon=${ids.coupon}`);
    await page
      .getByRole("alert")
      .getByText("O endereço pede o cluster “abc”, mas um código de cluster tem só números.")
      .waitFor();
    await page.getByRole("heading", { name: "Cupom BEMVINDO10" }).waitFor();
  });

  test("has the page, whose links lead back", async () => {
    const page = await open(`${gateway()}/clientes/vip`, { isFailing: true });
    await page.getByText("Não há nada em /clientes/vip.").waitFor();
    expect(await page.title()).toBe("Página não encontrada – Painel da loja");
    await page.getByRole("link", { name: "Ir para o painel" }).click();
    await page.getByText("Nenhum cluster escolhido").waitFor();
    expect(new URL(page.url()).pathname).toBe("/");
  });
});
