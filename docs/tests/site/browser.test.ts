import { pathToFileURL } from "node:url";
import { hasChromium } from "@yampi-openapi/scripts/programs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { isAll, sampled } from "../support/all.ts";
import { launchChromium } from "../support/chromium.ts";
import { ownPages } from "../support/site-files.ts";
import { serveBelow } from "../support/static-server.ts";

if (!hasChromium && !isAll) {
  console.warn(
    "Left out: the pages in a browser, since Chromium is missing. On Debian: apt-get install chromium, or set CHROMIUM_PATH",
  );
}

/** Whether a page has no script. */
const isPlain = (file: string): boolean => !/(^typescript\/|reference\/index\.html$)/.test(file);
const phone = { width: 360, height: 740 };

describe.runIf(hasChromium || isAll)("In Chromium", () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveBelow>>;
  const folder = (): string => `${pathToFileURL(inject("site")).href}/`;
  const ofClient = isAll ? ["typescript/index.html", "typescript/classes/index.Yampi.html"] : [];
  const files = (): readonly string[] => sampled([...ownPages(inject("site")), ...ofClient], 12);

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchChromium(), serveBelow("/below/", inject("site"))]);
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  // A page that asks for nothing as a file does not either where a server gives it.
  it.runIf(isAll)("no page asks for anything outside of the site", async () => {
    expect(await requestsOutside(server.url, false)).toEqual([]);
  });

  it("no page asks for anything outside of the site when its file is opened, with the network off", async () => {
    expect(await requestsOutside(folder(), true)).toEqual([]);
  });

  it.each(
    sampled(
      [
        ["reference/index.html", "customers", "Get a customer", "Evidence:", "Rate limit:"],
        ["pt-BR/reference/index.html", "customers", "Visualizar cliente", "Evidência:", "Limite:"],
      ] as const,
      1,
    ),
  )("%s shows an operation, with its evidence and limit, without the network", async (file, tag, summary, ...marks) => {
    const page = await open(`${folder()}${file}#/${tag}/customers.get`);
    await page.getByRole("heading", { name: summary }).waitFor();
    const text = await page.locator("main, #redoc").first().innerText();
    for (const mark of marks) expect(text).toContain(mark);
    expect(text).toContain("curl --request GET");
    await page.close();
  });

  it("the reference offers its samples in TypeScript too", async () => {
    const page = await open(`${folder()}reference/index.html#/customers/customers.get`);
    await page.getByRole("button", { name: "curl" }).click();
    await page.getByRole("menuitem", { name: "TypeScript" }).click();
    await page.getByText("await yampi.customers.get(70001)").waitFor();
    await page.close();
  });

  it.each(
    sampled(
      [
        ["pt-BR/reference/index.html", "webhooks", "Receber um evento", "Evidência:"],
        ["reference/index.html", "webhooks", "Receive an event", "Evidence:"],
      ] as const,
      1,
    ),
  )("%s shows what a webhook sends, with its header and body", async (file, tag, summary, evidence) => {
    const page = await open(`${folder()}${file}#/${tag}/webhooks.receive`);
    await page.getByRole("heading", { name: summary }).waitFor();
    const text = await page.locator("main, #redoc").first().innerText();
    for (const mark of [evidence, "X-Yampi-Hmac-SHA256", '"order.status.updated"', '"event": "order.paid"'])
      expect(text).toContain(mark);
    await page.close();
  });

  it("no page of text is wider than a phone, and its tables and code scroll by themselves", async () => {
    const page = await open(folder(), { viewport: phone });
    for (const file of files().filter(isPlain)) {
      await page.goto(folder() + file);
      expect(await page.evaluate("document.documentElement.scrollWidth"), file).toBeLessThanOrEqual(phone.width);
    }
    await page.close();
  });

  it("the pages follow the reader's choice of light or dark", async () => {
    const backs = [];
    for (const colorScheme of ["light", "dark"] as const) {
      const page = await open(`${folder()}index.html`, { colorScheme });
      backs.push(await page.evaluate("getComputedStyle(document.body).backgroundColor"));
      await page.close();
    }
    expect(new Set(backs).size).toBe(2);
  });

  async function open(url: string, options: Parameters<Browser["newPage"]>[0] = {}): Promise<Page> {
    const page = await browser.newPage({ offline: url.startsWith("file:"), ...options });
    if (!url.endsWith("/")) await page.goto(url);
    return page;
  }

  async function requestsOutside(root: string, offline: boolean): Promise<string[]> {
    const outside: string[] = [];
    const page = await browser.newPage({ offline });
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(root) && !/^(data|blob):/.test(url)) outside.push(url);
    });
    await page.clock.install();
    for (const file of files()) {
      await page.goto(root + file);
      if (file.endsWith("reference/index.html")) {
        // The name of the tool comes last, once the page's script has run; what it might tell of its reader, after seconds.
        await page.getByAltText("redocly logo").waitFor();
        await page.clock.fastForward(60_000);
      }
      if (!isPlain(file)) await page.waitForLoadState("networkidle");
    }
    await page.close();
    return outside;
  }
});
