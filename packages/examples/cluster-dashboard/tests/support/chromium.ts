import { existsSync } from "node:fs";
import { type BrowserServer, chromium } from "playwright-core";
import type { TestProject } from "vitest/node";

/** A browser of the Chromium family. */
const chromiumPath = process.env.CHROMIUM_PATH || "/usr/bin/chromium";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the one browser of all tests listens; undefined where there is none. */
    browser: string | undefined;
  }
}

/** One browser for all test files. Without one, the tests that need it are left out, unless YAMPI_TEST_ALL=1 wants them all. */
export default async function setup(project: TestProject) {
  if (!existsSync(chromiumPath) && process.env.YAMPI_TEST_ALL !== "1") {
    console.warn(
      `Tests in a browser are left out: there is no ${chromiumPath}. On Debian: apt-get install chromium; or set CHROMIUM_PATH`,
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
