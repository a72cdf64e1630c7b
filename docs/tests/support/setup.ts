import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { startMock } from "@yampi-openapi/scripts/mock";
import type { TestProject } from "vitest/node";
import { isAll } from "./all.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Folder of a site that the command made for these tests. */
    site: string;
    /** What the command printed. */
    printed: string;
    /** Address of a real Prism that serves the bundled description. */
    mockUrl: string;
  }
}

const workspace = join(import.meta.dirname, "..", "..");
const site = join(workspace, "dist", "site");

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const command = [join(workspace, "src", "cli.ts"), "--out", site, ...(isAll ? [] : ["--no-typescript"])];
  const [{ stdout, stderr }, mock] = await Promise.all([promisify(execFile)(process.execPath, command), startMock()]);
  project.provide("site", site);
  project.provide("printed", stdout + stderr);
  project.provide("mockUrl", mock.url);
  return mock.close;
}
