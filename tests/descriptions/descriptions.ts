import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const { resolve } = createRequire(import.meta.url);
const github = join(dirname(resolve("@octokit/openapi/package.json")), "generated");
const readme = dirname(resolve("@readme/oas-examples/package.json"));

/** A description that others wrote. */
export interface Foreign {
  readonly name: string;
  readonly file: string;
  /** How many of its operations may be left out, as a share of all. */
  readonly mayLeaveOut: number;
  /** How long it may take to generate, in seconds. */
  readonly mostSeconds: number;
}

export const descriptions: readonly Foreign[] = [
  // Over a thousand operations, ids such as `repos/list-for-org`, schemas such as `simple-user`, vendor media types.
  { name: "GitHub", file: join(github, "api.github.com.json"), mayLeaveOut: 0.06, mostSeconds: 20 },
  // 3.1; ids without a resource; some parameters of the path are a number or a text, some bodies are files.
  { name: "ReadMe", file: join(readme, "3.1", "json", "readme.json"), mayLeaveOut: 0.2, mostSeconds: 5 },
  // 3.1; JSON beside XML, a webhook, allOf and oneOf.
  { name: "Train Travel", file: join(readme, "3.1", "json", "train-travel.json"), mayLeaveOut: 0, mostSeconds: 5 },
  // No ids at all; its searches are forms.
  { name: "Star Trek", file: join(readme, "3.0", "json", "star-trek.json"), mayLeaveOut: 0.34, mostSeconds: 5 },
  // Schemas that hold themselves; a file is sent to one of the three.
  { name: "circular schemas", file: join(readme, "3.0", "json", "schema-circular.json"), mayLeaveOut: 0.34, mostSeconds: 5 },
];
