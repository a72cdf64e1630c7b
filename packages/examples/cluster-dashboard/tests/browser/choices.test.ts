import { expect, test } from "vitest";
import { gatewayOfFile } from "../support/gateway.ts";
import { describeInBrowser, open, picture } from "../support/page.ts";
import { ids } from "../support/store.ts";

const gateway = gatewayOfFile();
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

  test("what is shown, in the address, so that Back undoes it", async () => {
    const page = await open(`${gateway()}/`);
    await page.getByLabel("ID do cluster").fill("7");
    await page.getByLabel("ID do cupom").fill("9001");
    await page.getByRole("button", { name: "Mostrar" }).click();
    await page.getByRole("heading", { name: "Cupom 9001" }).waitFor();
    expect(new URL(page.url()).search).toBe("?cluster=7&coupon=9001");
    await page.goBack();
    await page.getByText("Nenhum cluster escolhido").waitFor();
    expect(await page.getByLabel("ID do cluster").inputValue()).toBe("");
  });

  test("no ID that is none: the field says what fits, and nothing is asked for", async () => {
    const page = await open(`${gateway()}/`);
    const field = page.getByLabel("ID do cluster");
    await field.fill("sete");
    await page.getByRole("button", { name: "Mostrar" }).click();
    await page.getByText("Use um número inteiro a partir de 1.").waitFor();
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(new URL(page.url()).search).toBe("");
  });
});
