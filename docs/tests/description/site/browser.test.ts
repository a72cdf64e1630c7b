import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { hasChromium } from "@yampi-openapi/scripts/programs";
import type { AxeResults } from "axe-core";
import type { Browser, Page, Response } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { isAll } from "../../support/all.ts";
import { launchChromium } from "../../support/chromium.ts";
import { base } from "../../support/setup.ts";
import { serveBelow } from "../../support/static-server.ts";

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const phone = { width: 360, height: 740 };
const desktop = { width: 1280, height: 800 };

/** Pages of each kind. */
const pages = ["index.html", "pt-BR/guides/orders.html", "discrepancies/index.html", "coverage.html", "typescript/webhooks.html"];

describe.runIf(isAll)("In Chromium", () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveBelow>>;

  beforeAll(async () => {
    expect(hasChromium, "On Debian: apt-get install chromium, or set CHROMIUM_PATH").toBe(true);
    [browser, server] = await Promise.all([launchChromium(), serveBelow(base, inject("site"))]);
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  it("the site asks for nothing outside of it, and has no error", async () => {
    const page = await browser.newPage({ viewport: desktop });
    const [outside, errors]: [string[], string[]] = [[], []];
    page.on("request", (request) => {
      if (!request.url().startsWith(server.url) && !/^(data|blob):/.test(request.url())) outside.push(request.url());
    });
    page.on("pageerror", ({ message }) => errors.push(message));
    for (const file of pages) await page.goto(server.url + file, { waitUntil: "networkidle" });
    expect(outside).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  it("the first page weighs less than 200 kB, compressed", async () => {
    const page = await browser.newPage();
    const responses: Response[] = [];
    page.on("response", (response) => responses.push(response));
    await page.goto(server.url, { waitUntil: "networkidle" });
    // VitePress loads more pages later, which may still be under way when this page is closed.
    const bodies = await Promise.all(responses.map((response) => response.body()));
    const weight = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
    expect(weight).toBeGreaterThan(20_000);
    expect(weight).toBeLessThan(200_000);
    await page.close();
  });

  it.each(["light", "dark"] as const)("no page has a serious fault for people who read otherwise, %s", async (colorScheme) => {
    const page = await browser.newPage({ viewport: desktop, colorScheme });
    const serious: string[] = [];
    for (const file of [...pages, "reference/index.html#/customers/customers.update"]) {
      await page.goto(server.url + file, { waitUntil: "networkidle" });
      if (file.startsWith("reference")) await page.getByRole("heading", { name: "Update a customer" }).waitFor();
      await page.addScriptTag({ path: axe });
      // The name of VitePress's search button leaves out the shortcut that it shows, that of Redoc's choice of examples the chosen one.
      const options = { rules: { "label-content-name-mismatch": { enabled: false } } };
      const { violations } = (await page.evaluate(`axe.run(${JSON.stringify(options)})`)) as AxeResults;
      for (const { id, impact, nodes } of violations)
        if (impact === "serious" || impact === "critical")
          serious.push(`${file} ${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    }
    expect(serious).toEqual([]);
    await page.close();
  });

  it("no page is wider than a phone, and its menu leads to the others", async () => {
    const page = await browser.newPage({ viewport: phone });
    for (const file of pages) {
      await page.goto(server.url + file, { waitUntil: "networkidle" });
      expect(await page.evaluate("document.documentElement.scrollWidth"), file).toBeLessThanOrEqual(phone.width);
    }
    await page.getByRole("button", { name: "mobile navigation" }).click();
    await page.locator(".VPNavScreen").getByRole("link", { name: "Discrepancies" }).click();
    await page.getByRole("heading", { level: 1, name: "Discrepancies" }).waitFor();
    await page.close();
  });

  it("the figures of coverage fit a phone, and so does the link to the reference above itself", async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false });
    for (const folder of ["", "pt-BR/"]) {
      await page.goto(`${server.url}${folder}coverage.html`);
      const table = page.getByRole("table").first();
      expect(await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth), folder).toBe(0);
      await page.goto(`${server.url}${folder}reference/index.html`);
      const [shown, language] = [".site [aria-current]", ".site a:last-child"].map((place) => page.locator(place).boundingBox());
      const { x = 0, width = 0 } = (await shown) ?? {};
      expect(x + width, folder).toBeLessThan((await language)?.x ?? 0);
    }
    await page.close();
  });

  it("the reference shows no broken picture, not for a moment", async () => {
    const page = await browser.newPage({ viewport: desktop });
    await page.addInitScript(`
      window.broken = [];
      const note = ({ target }) => target instanceof HTMLImageElement && target.checkVisibility() && broken.push(target.src);
      addEventListener("error", note, true);
    `);
    await page.goto(`${server.url}reference/index.html`, { waitUntil: "networkidle" });
    await page.getByText("API docs by").waitFor();
    expect(await page.evaluate("broken")).toEqual([]);
    await page.close();
  });

  it("the search finds a guide, in the language of the page", async () => {
    const page = await open("pt-BR/index.html");
    await page.getByRole("button", { name: "Buscar" }).click();
    await page.locator(".VPLocalSearchBox input").fill("paginação");
    await page.locator(".VPLocalSearchBox a", { hasText: "Paginação" }).first().click();
    await page.waitForURL(/pt-BR\/guides\/pagination\.html/);
    await page.close();
  });

  it("the search finds operations by their ID, summary and path, and leads to the reference", async () => {
    const page = await open("index.html");
    // From a page, in Portuguese, and from the coverage, which has the same address up to the fragment.
    const found = [
      ["index.html", "Search", "customers.get", "Get a customer"],
      ["guides/cache.html", "Search", "Create an address of a customer", "Create an address of a customer"],
      ["coverage.html", "Search", "/{alias}/pricing/promocodes/{id}", "Delete a coupon"],
      ["pt-BR/index.html", "Buscar", "visualizar cliente", "Visualizar cliente"],
    ] as const;
    for (const [file, search, query, title] of found) {
      await page.goto(server.url + file, { waitUntil: "networkidle" });
      await page.getByRole("button", { name: search }).click();
      await page.locator(".VPLocalSearchBox input").fill(query);
      await page.locator(".VPLocalSearchBox a", { hasText: title }).first().click();
      await page.waitForURL(/\/reference\/index\.html#\//);
      await page.getByRole("heading", { name: title }).waitFor();
      await page.goBack();
      await page.waitForURL(server.url + file);
    }
    await page.close();
  });

  it("the tab that a reader chooses is shown in every group of code, on every page", async () => {
    const page = await open("guides/pagination.html");
    const shown = page.locator(".vp-code-group .blocks > .active:visible");
    const languages = async () => new Set(await shown.locator(".lang").allTextContents());
    expect(await languages()).toEqual(new Set(["ts"]));
    await page.locator(".vp-code-group label", { hasText: "curl" }).last().click();
    expect(await languages()).toEqual(new Set(["sh"]));
    await page.getByRole("link", { name: "Errors and retries" }).first().click();
    await page.getByRole("heading", { level: 1, name: "Errors and retries" }).waitFor();
    await expect.poll(languages).toEqual(new Set(["sh"]));
    expect(await page.locator(".vp-code-group input:checked + label").allTextContents()).not.toContain("TypeScript");
    await page.reload({ waitUntil: "networkidle" });
    await expect.poll(languages).toEqual(new Set(["sh"]));
    await page.close();
  });

  it("the language switch keeps the page", async () => {
    for (const file of ["guides/cache.html", "typescript/webhooks.html"]) {
      const page = await open(file);
      await page.getByRole("button", { name: "Change language" }).hover();
      await page.getByRole("link", { name: "Português" }).first().click();
      await page.waitForURL(`${server.url}pt-BR/${file}`);
      await page.locator("main h1").waitFor();
      await page.close();
    }
  });

  it("the discrepancies are filtered by resource and certainty, and found by their address", async () => {
    const page = await open("discrepancies/index.html#promocode-amounts");
    const shown = page.locator(".discrepancy:visible");
    const all = await shown.count();
    await page.getByRole("combobox", { name: "Resource" }).selectOption("Coupons");
    const ofCoupons = await shown.count();
    await page.getByRole("combobox", { name: "Certainty" }).selectOption("high");
    const sure = await shown.count();
    expect(all).toBeGreaterThan(ofCoupons);
    expect(ofCoupons).toBeGreaterThan(sure);
    expect(sure).toBeGreaterThan(0);
    expect(await page.locator(".resource:visible h2").allInnerTexts()).toEqual([expect.stringContaining("Coupons")]);
    await page.close();
  });

  it("a page is copied as Markdown", async () => {
    const page = await open("guides/cache.html");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "Copy page" }).click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    expect(await page.evaluate("navigator.clipboard.readText()")).toMatch(/^# The 30-minute cache\n/);
    await page.close();
  });

  it("the reference opens as a file without the network, shows an operation and keeps it in the other language", async () => {
    const page = await browser.newPage({ offline: true, viewport: desktop });
    const outside: string[] = [];
    page.on("request", (request) => !/^(file|data|blob):/.test(request.url()) && outside.push(request.url()));
    await page.clock.install();
    await page.goto(`${pathToFileURL(inject("site")).href}/reference/index.html#/payment-methods/checkout.payments.list`);
    await page.getByRole("heading", { name: "List payment methods" }).waitFor();
    await page.goto(`${pathToFileURL(inject("site")).href}/reference/index.html#/customers/customers.get`);
    await page.getByRole("heading", { name: "Get a customer" }).waitFor();
    await page.getByRole("heading", { name: "Get a customer" }).getByText("observed").waitFor();
    for (const text of ["Evidence", "Rate limit:", "curl https://api."]) await page.getByText(text).first().waitFor();
    await page.getByRole("button", { name: "curl" }).click();
    await page.getByRole("menuitem", { name: "TypeScript" }).click();
    await page.getByText("await yampi.customers.get(70001)").waitFor();
    await page.getByRole("link", { name: "Português" }).click();
    await page.getByRole("heading", { name: "Visualizar cliente" }).waitFor();
    await page.getByText("Evidência").first().waitFor();
    // What the page's script might tell of its reader, it tells after seconds.
    await page.clock.fastForward(60_000);
    await page.waitForLoadState("networkidle");
    expect(outside).toEqual([]);
    await page.close();
  });

  it("the reference's search finds operations by their words, and not by their evidence", async () => {
    const page = await browser.newPage({ viewport: desktop });
    await page.goto(`${pathToFileURL(inject("site")).href}/reference/index.html`);
    const trigger = page.getByTestId("search-trigger");
    await trigger.click();
    // The index is made then.
    await trigger.filter({ hasText: "Search" }).waitFor();
    const [input, dialog] = [page.getByPlaceholder("Search docs..."), page.getByTestId("search-dialog")];
    await input.fill("abandoned carts");
    await dialog.getByText("List abandoned carts").waitFor();
    await input.fill("Eduardo-Orsi");
    await dialog.getByText("No results").waitFor();
    await page.close();
  });

  async function open(file: string): Promise<Page> {
    const context = await browser.newContext({ viewport: desktop });
    const page = await context.newPage();
    await page.goto(server.url + file, { waitUntil: "networkidle" });
    return page;
  }
});
