import { execFile } from "node:child_process";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { startMock } from "@yampi-openapi/scripts/mock";
import type { TestProject } from "vitest/node";
import { isAll } from "./all.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Folder of a site made for these tests, in `npm run test:ci`. */
    site: string;
    /** Address of a real Prism that serves the bundled description. */
    mockUrl: string;
  }
}

/** The path for which the site is made: no host has it at its root. */
export const base = "/somewhere/below/";

const workspace = join(import.meta.dirname, "..", "..");
const site = join(workspace, "dist", "site");

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const env = { ...process.env, DOCS_OUT: site, DOCS_BASE: base };
  // An earlier one may be of another form.
  await rm(site, { recursive: true, force: true });
  // The site takes more time than all other tests.
  const made = isAll && promisify(execFile)(process.execPath, [join(workspace, "src", "build.ts")], { env });
  const [mock] = await Promise.all([startMock(), made]);
  project.provide("site", site);
  project.provide("mockUrl", mock.url);
  return mock.close;
}
