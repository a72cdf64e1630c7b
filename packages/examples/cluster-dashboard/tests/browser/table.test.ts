import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { gatewayOfFile } from "../support/gateway.ts";
import { describeInBrowser, open } from "../support/page.ts";
import { ids } from "../support/store.ts";

const gateway = gatewayOfFile();

describeInBrowser("The table of the customers", () => {
  async function openTable(options?: { readonly timezoneId: string }): Promise<Page> {
    const page = await open(`${gateway()}/?cluster=${ids.cluster}`, options);
    await page.getByText("Página 1 de 25").waitFor();
    return page;
  }
  const table = (page: Page) => page.getByRole("table", { name: "Clientes do cluster 7" });
  const column = (page: Page, index: number) => table(page).locator(`tbody tr > :nth-child(${index})`).allTextContents();
  const header = (page: Page, name: string) => table(page).getByRole("columnheader", { name });

  test("searches without regard to accents and case, and says how many it found", async () => {
    const page = await openTable();
    const search = page.getByRole("searchbox", { name: "Buscar cliente" });
    await search.fill("JULIA curitiba");
    await page
      .getByRole("status")
      .getByText(/^\d+ de 250 clientes?$/)
      .waitFor();
    for (const name of await column(page, 1)) expect(name).toMatch(/^Júlia /);
    expect(new Set(await column(page, 3))).toEqual(new Set(["Curitiba"]));

    await search.fill("ninguém assim");
    await page.getByText("Nenhum cliente combina com a busca").waitFor();
    await page.getByRole("button", { name: "Limpar busca" }).click();
    await page.getByText("250 clientes", { exact: true }).waitFor();
  });

  test("sorts amounts as numbers and texts as the language does, and says so to those who listen", async () => {
    const page = await openTable();
    expect(await header(page, "Última compra").getAttribute("aria-sort")).toBe("descending");
    await header(page, "Valor").getByRole("button").click();
    expect(await header(page, "Valor").getAttribute("aria-sort")).toBe("descending");
    expect(await header(page, "Última compra").getAttribute("aria-sort")).toBeNull();
    const amounts = (await column(page, 6)).map((text) => Number(text.replace(/[^\d,]/g, "").replace(",", ".")));
    expect(amounts).toEqual(amounts.toSorted((a, b) => b - a));
    expect(amounts[0]).toBeGreaterThan(400);

    await header(page, "Nome").getByRole("button").click();
    expect(await header(page, "Nome").getAttribute("aria-sort")).toBe("ascending");
    const names = await column(page, 1);
    expect(names).toEqual(names.toSorted(new Intl.Collator("pt-BR").compare));
  });

  test("is used by the keyboard alone: searched, sorted, and leafed through to its end", async () => {
    const page = await openTable();
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent);
    const tabTo = async (name: string): Promise<void> => {
      for (let tabs = 0; tabs < 40 && (await focused()) !== name; tabs++) await page.keyboard.press("Tab");
      expect(await focused()).toBe(name);
    };
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("Pular para o conteúdo");
    await page.keyboard.press("Enter");
    await tabTo("Nome");
    await page.keyboard.press("Enter");
    expect(await header(page, "Nome").getAttribute("aria-sort")).toBe("ascending");
    await tabTo("Próxima página");
    await page.keyboard.press("Space");
    await page.getByText("Página 2 de 25").waitFor();
    await tabTo("Última página");
    await page.keyboard.press("Enter");
    await page.getByText("Página 25 de 25").waitFor();
    // The button leads nowhere now, and keeps the focus.
    expect(await focused()).toBe("Última página");
    await page.keyboard.press("Enter");
    await page.getByText("Página 25 de 25").waitFor();
  });

  test("shows as many rows as one wants", async () => {
    const page = await openTable();
    await page.getByLabel("Linhas por página").selectOption("50");
    await page.getByText("Página 1 de 5").waitFor();
    expect(await column(page, 1)).toHaveLength(50);
  });

  test("has times as the store's clock had them, wherever the visitor is", async () => {
    const page = await openTable({ timezoneId: "Asia/Tokyo" });
    const time = table(page).locator("time").first();
    const [, year, month, day, clock] =
      /^(\d{4})-(\d\d)-(\d\d) (\d\d:\d\d)/.exec((await time.getAttribute("datetime")) ?? "") ?? [];
    expect(await time.textContent()).toBe(`${day}/${month}/${year}, ${clock}`);
  });

  test("its charts stand in tables for those who listen", async () => {
    const page = await openTable();
    await page.locator("figure .recharts-bar-rectangle").first().waitFor();
    const states = page.getByRole("table", { name: "Clientes por estado" });
    const counts = (await states.locator("tbody td").allTextContents()).map(Number);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(250);
    const [first] = await states.locator("tbody tr").allTextContents();
    expect(first).toMatch(/^SP\d+$/);
  });
});
