import { join } from "node:path";
import { text } from "node:stream/consumers";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { describe, expect, inject, onTestFinished } from "vitest";
import { today } from "./store.ts";

const address = inject("browser");
let browser: Promise<Browser> | undefined;

/** Tests that need a browser; left out where there is none. */
export const describeInBrowser = describe.skipIf(address === undefined);

const desktop = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };

interface PageOptions extends Pick<BrowserContextOptions, "viewport" | "colorScheme" | "locale" | "timezoneId"> {
  /** The browser itself reports a response that is a failure; this test is about one. */
  readonly isFailing?: boolean;
  /** Is called before the page is opened. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/**
 * Opens the page, in Portuguese unless told otherwise, on the day of the tests. When the test ends, nothing may have been reported as
 * an error, and nothing asked for elsewhere.
 */
export async function open(url: string, { isFailing = false, prepare, ...options }: PageOptions = {}): Promise<Page> {
  browser ??= chromium.connect(address as string);
  const context = await (await browser).newContext({ viewport: desktop, locale: "pt-BR", ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    const isOfBrowser = message.text().startsWith("Failed to load resource");
    if (["error", "warning"].includes(message.type()) && !(isFailing && isOfBrowser)) complaints.push(message.text());
  });
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== new URL(url).origin) complaints.push(`asked for ${request.url()}`);
  });
  onTestFinished(async () => {
    // What a test holds back may still be under way.
    await page.unrouteAll({ behavior: "ignoreErrors" });
    await context.close();
    expect(complaints).toEqual([]);
  });
  await page.clock.setFixedTime(today);
  await prepare?.(page);
  await page.goto(url);
  return page;
}

/** The file that the browser saves when something is done. */
export async function downloaded(
  page: Page,
  act: () => Promise<void>,
): Promise<{ readonly name: string; readonly text: string }> {
  const saving = page.waitForEvent("download");
  await act();
  const download = await saving;
  return { name: download.suggestedFilename(), text: await text(await download.createReadStream()) };
}

/** Looks at the page on a desktop and a phone, light and dark: takes pictures, and finds nothing serious that shuts people out. */
export async function expectReadable(page: Page, name: string): Promise<void> {
  for (const [device, size] of Object.entries({ phone, desktop })) {
    await page.setViewportSize(size);
    expect(await seriousFindings(page), `${device}, light`).toEqual([]);
    await picture(page, `${name}-${device}-light`);
    await page.emulateMedia({ colorScheme: "dark" });
    // Another theme changes colours alone.
    expect(await seriousFindings(page, ["color-contrast"]), `${device}, dark`).toEqual([]);
    await picture(page, `${name}-${device}-dark`);
    await page.emulateMedia({ colorScheme: "light" });
  }
}

/** What axe finds that is serious or worse, by rule and place. */
async function seriousFindings(page: Page, rules?: string[]): Promise<readonly string[]> {
  // Without frames there is nothing that the other mode, which is slower, would see more.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

/** Writes what a person would see into a folder that git ignores. */
export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(import.meta.dirname, "..", "..", "screenshots", `${name}.png`), fullPage: true });
}
