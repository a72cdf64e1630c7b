import { execFile } from "node:child_process";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { startMock } from "@yampi-openapi/scripts/mock";
import type { TestProject } from "vitest/node";
import { isAll } from "./all.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Folder of a site that the command made for these tests, in `npm run test:ci`. */
    site: string;
    /** What the command printed. */
    printed: string;
    /** Address of a real Prism that serves the bundled description. */
    mockUrl: string;
  }
}

/** The path for which the site is made: no host has it at its root. */
export const base = "/somewhere/below/";

const workspace = join(import.meta.dirname, "..", "..");
const site = join(workspace, "dist", "site");

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const command = [join(workspace, "src", "cli.ts"), "--out", site, "--base", base];
  // An earlier one may be of another form.
  await rm(site, { recursive: true, force: true });
  // The site takes more time than all other tests.
  const made = isAll ? promisify(execFile)(process.execPath, command) : { stdout: "", stderr: "" };
  const [{ stdout, stderr }, mock] = await Promise.all([made, startMock()]);
  project.provide("site", site);
  project.provide("printed", stdout + stderr);
  project.provide("mockUrl", mock.url);
  return mock.close;
}
