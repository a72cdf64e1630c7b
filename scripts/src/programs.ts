import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** The browser of the tests that need one: `CHROMIUM_PATH`, or where Debian puts it. */
export const chromiumPath = process.env.CHROMIUM_PATH || "/usr/bin/chromium";

/** Whether there is a browser. On Debian: `apt-get install chromium`. */
export const hasChromium = existsSync(chromiumPath);

/** Whether a real Redis can be started here. On Debian: `apt-get install redis-server`. */
export function hasRedis(): boolean {
  return spawnSync("redis-server", ["--version"]).status === 0;
}

/** Whether the samples for curl can be run as they are. */
export function hasCurl(): boolean {
  return spawnSync("curl", ["--version"]).status === 0;
}

/** A Python that has requests: a Python of the user's own may come first, and not see Debian's. */
export function pythonWithRequests(): string {
  const found = ["python3", "/usr/bin/python3"].find((python) => spawnSync(python, ["-c", "import requests"]).status === 0);
  return found ?? "python3";
}

/** What decides which tests are left out, in the environment, where turbo.json makes it an input of these tests. */
export function foundPrograms(): { [name: string]: string } {
  const found = (isThere: boolean): string => (isThere ? "found" : "missing");
  return { FOUND_CHROMIUM: found(hasChromium), FOUND_REDIS: found(hasRedis()), FOUND_CURL: found(hasCurl()) };
}
