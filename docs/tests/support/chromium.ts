import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const executablePath = process.env.CHROMIUM_PATH || "/usr/bin/chromium";

/** Whether there is a browser to look at the pages with. On Debian: `apt-get install chromium`. */
export const hasChromium = existsSync(executablePath);

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath });
}
