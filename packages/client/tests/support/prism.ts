import { startMock } from "@yampi-openapi/scripts/mock";
import type { TestProject } from "vitest/node";
import { isWhole } from "./whole.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of a real Prism that serves the bundled description. */
    mockUrl: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // Prism compiles the schemas of each response for itself, which takes most of its time; the contract tests also validate them.
  const mock = await startMock({ validateResponses: isWhole });
  project.provide("mockUrl", mock.url);
  return mock.close;
}
