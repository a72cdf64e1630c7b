import { chromiumPath } from "@yampi-openapi/scripts/programs";
import { type Browser, chromium } from "playwright-core";

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath });
}
