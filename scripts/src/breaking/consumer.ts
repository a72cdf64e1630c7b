import { spawn } from "node:child_process";
import { createRequire } from "node:module";

/** Where the code of a consumer of the last release no longer compiles. */
export interface ConsumerError {
  /** `openapi/released/consumer.ts:12:3` */
  readonly at: string;
  readonly message: string;
}

/** The code of a consumer, as it was at the last release, from the root. */
export const consumerFile = "openapi/released/consumer.ts";

/**
 * Compiles the consumer of the last release with the sources of now.
 *
 * @throws Error where the sources themselves do not compile, since that says nothing about the consumer.
 */
export async function compileConsumer(root: string): Promise<ConsumerError[]> {
  const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  const child = spawn(process.execPath, [tsc, "-p", "scripts/src/breaking/consumer.tsconfig.json", "--pretty", "false"], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  for await (const part of child.stdout.setEncoding("utf8")) output += part;

  // A line that does not begin with a place goes on about the one before.
  const found = [...output.matchAll(/^(\S[^\n]*?)\((\d+),(\d+)\): error TS\d+: (.*(?:\n {2,}.*)*)/gm)].map(
    ([, file = "", line, column, message = ""]) => ({ file, at: `${file}:${line}:${column}`, message }),
  );
  const elsewhere = found.filter(({ file }) => file !== consumerFile);
  if (elsewhere.length > 0 || (output !== "" && found.length === 0)) {
    throw new Error(`The sources do not compile, so nothing can be said about the consumer's code:\n${output.trimEnd()}`);
  }
  return found.map(({ at, message }) => ({ at, message }));
}
