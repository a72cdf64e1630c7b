import { chromiumPath, hasChromium } from "@yampi-openapi/scripts/programs";
import { type BrowserServer, chromium } from "playwright-core";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the one browser of all tests listens; undefined where there is none. */
    browser: string | undefined;
  }
}

/** One browser for all test files. Without one, the tests that need it are left out, unless YAMPI_TEST_ALL=1 wants them all. */
export default async function setup(project: TestProject) {
  if (!hasChromium && process.env.YAMPI_TEST_ALL !== "1") {
    console.warn(
      `Left out: tests of the dashboard in a browser, since there is no ${chromiumPath}. On Debian: apt-get install chromium, or set CHROMIUM_PATH`,
    );
    project.provide("browser", undefined);
    return;
  }
  const server: BrowserServer = await chromium.launchServer({
    executablePath: chromiumPath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  project.provide("browser", server.wsEndpoint());
  return () => server.close();
}
