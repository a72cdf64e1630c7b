import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { plain } from "../../src/pick/choices.ts";
import { gatewayOfFile } from "../support/gateway.ts";
import { describeInBrowser, downloaded, open } from "../support/page.ts";
import { customers, ids } from "../support/store.ts";

const gateway = gatewayOfFile();

describeInBrowser("The table of the customers", () => {
  async function openTable(options?: { readonly timezoneId: string }): Promise<Page> {
    const page = await open(`${gateway()}/?cluster=${ids.cluster}`, options);
    await page.getByText("Página 1 de 25").waitFor();
    return page;
  }
  const table = (page: Page) => page.getByRole("table", { name: "Clientes do cluster Clube Exemplo" });
  const column = (page: Page, index: number) => table(page).locator(`tbody tr > :nth-child(${index})`).allTextContents();
  const header = (page: Page, name: string) => table(page).getByRole("columnheader", { name });

  const accented = customers.flatMap(({ name, spreadsheet }) =>
    /[áéíóúãõç]/.test(name) && spreadsheet && "city" in spreadsheet.data ? [[name, spreadsheet.data.city] as const] : [],
  )[0] as readonly [string, string];

  test("searches without regard to accents and case, and says how many it found", async () => {
    const page = await openTable();
    const search = page.getByRole("searchbox", { name: "Buscar cliente" });
    const [name, city] = accented;
    await search.fill(`${city} ${plain(name).toUpperCase()}`);
    await page
      .getByRole("status")
      .getByText(/^\d+ de 250 clientes?$/)
      .waitFor();
    expect(new Set(await column(page, 1))).toEqual(new Set([name]));
    expect(new Set(await column(page, 3))).toEqual(new Set([city]));

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

  test("says of a search for an e-mail that e-mails are masked, and finds those that may be meant", async () => {
    const page = await openTable();
    const [first] = customers as [(typeof customers)[number]];
    await page.getByRole("searchbox", { name: "Buscar cliente" }).fill(first.email);
    await page.getByText("Os e-mails aparecem com máscara").waitFor();
    expect(await column(page, 1)).toContain(first.name);
  });

  test("is saved as a file: what was found, in its order, with amounts that a spreadsheet reads", async () => {
    const page = await openTable();
    await page.getByRole("searchbox", { name: "Buscar cliente" }).fill("SP");
    await header(page, "Nome").getByRole("button").click();
    await page.getByLabel("Linhas por página").selectOption("50");
    const seen = await column(page, 1);
    const { name, text } = await downloaded(page, () => page.getByRole("button", { name: "Baixar planilha (CSV)" }).click());
    expect(name).toBe("clientes-Clube Exemplo.csv");
    const [head, ...lines] = text.replace("\ufeff", "").split("\r\n");
    expect(head).toBe("Nome;E-mail;Cidade;UF;Última compra;Valor");
    expect(lines.slice(0, seen.length).map((line) => line.split(";")[0])).toEqual(seen);
    for (const line of lines) expect(line).toMatch(/;[a-z]\*\*\*@e\*\*\*\.com;.*;\d{2}\/\d{2}\/\d{4}, \d{2}:\d{2};\d+,\d{2}$/);
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
    const names = await states.locator("tbody th").allTextContents();
    expect(names.at(-1)).toBe("Sem UF");
    const known = counts.slice(0, -1);
    expect(known).toEqual(known.toSorted((a, b) => b - a));
  });
});
