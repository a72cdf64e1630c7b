import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { hasChromium } from "@yampi-openapi/scripts/programs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { forReaders } from "../../src/description/for-readers.ts";
import { words } from "../../src/language.ts";
import { writeReference } from "../../src/reference.ts";
import { launchChromium } from "../support/chromium.ts";

describe("A description in the reference", () => {
  const shown = (description: string) => forReaders({ description }, words.en).description;

  it("shows `<token>` as it is, in code and out of it", () => {
    expect(shown("Send <token> and `<raw>`, if 1 < 2.\n\n```\n<b>\n```")).toBe(
      "Send &lt;token> and `<raw>`, if 1 < 2.\n\n```\n<b>\n```",
    );
  });

  it("has what our extensions say as text, and not the extensions too", () => {
    const described = { description: "The CPF.", "x-yampi-personal": true, "x-other": 1 };
    const readable = { description: "The CPF.\n\n**Personal data.**", "x-other": 1 };
    expect(forReaders({ schema: described }, words.en)).toEqual({ schema: readable });
  });

  it("keeps links and what is no description", () => {
    expect(shown("See <https://example.com>.")).toBe("See <https://example.com>.");
    const other = { summary: "A <b>", example: { description: "<b>" } };
    expect(forReaders(other, words.en)).toEqual(other);
  });
});

const isNeeded = process.env.YAMPI_TEST_ALL === "1";

describe.runIf(hasChromium || isNeeded)("The reference, in Chromium", () => {
  const schema = { type: "object", properties: { old: { type: "string", deprecated: true, description: "Once <value>." } } };
  const parameters = [
    { name: "id", in: "path", required: true, deprecated: true, description: "The <id>.", schema: { type: "string" } },
  ];
  const get = {
    operationId: "items.get",
    summary: "Get an item",
    deprecated: true,
    description: "Sends <token>.\n\n| column |\n| --- |\n| cell |\n\n- first\n- second\n\n@deprecated is a word.",
    parameters,
    "x-yampi-title": "Get",
    "x-yampi-evidence": { kind: "observed", source: 'a "client" called <zebra>' },
    responses: { 200: { description: "It.", content: { "application/json": { schema } } } },
  };
  let folder = "";
  let browser: Browser;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "reference-"));
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true });
  });

  it("shows tables, lists, `<token>` and what is deprecated", async () => {
    const description = { openapi: "3.1.0", info: { title: "Items", version: "1" }, paths: { "/items/{id}": { get } } };
    await writeReference(forReaders(description, words.en), "en", join(folder, "index.html"));
    const page = await browser.newPage();
    await page.goto(`${pathToFileURL(join(folder, "index.html")).href}#/other/items.get`);
    const main = page.locator("main, #redoc").first();
    await main.getByRole("cell", { name: "cell" }).waitFor();
    expect(
      await main
        .getByRole("listitem")
        .filter({ hasText: /^(first|second)$/ })
        .count(),
    ).toBe(2);
    const text = await main.innerText();
    for (const shown of ["Sends <token>.", "The <id>.", "Once <value>.", "@deprecated is a word."]) expect(text).toContain(shown);
    expect(text).toMatch(/Get an item\n(deprecated\n)?observed\n/i);
    expect(await page.locator("details[open]").count()).toBe(0);
    await main.getByText("Evidence", { exact: true }).click();
    expect(await page.locator("details[open]").innerText()).toBe('Evidence\nobserved, a "client" called <zebra>');
    // The operation, its parameter and the property of its response.
    expect(text.match(/\bdeprecated\n/gi)).toHaveLength(3);
    await page.close();
  });

  it("says in Portuguese that an address has no page", async () => {
    const description = { openapi: "3.1.0", info: { title: "Items", version: "1" }, paths: { "/items/{id}": { get } } };
    await writeReference(description, "pt-BR", join(folder, "pt.html"));
    const page = await browser.newPage();
    await page.goto(`${pathToFileURL(join(folder, "pt.html")).href}#/nowhere`);
    const text = page.getByText("Não há página em /nowhere.");
    await text.waitFor();
    expect(await text.innerText()).toBe("Não há página em /nowhere.\nEla pode ter mudado de endereço ou deixado de existir.");
    await page.close();
  });
});
