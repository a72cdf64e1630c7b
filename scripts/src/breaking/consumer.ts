import { join, relative, sep } from "node:path";
import { typeCheck } from "../type-check.ts";

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
  const problems = await typeCheck(join(root, "scripts", "src", "breaking", "consumer.tsconfig.json"));
  const found = problems.map(({ file, line, column, message }) => {
    const shown = relative(root, file).replaceAll(sep, "/");
    return { file: shown, at: `${shown}:${line}:${column}`, message };
  });
  const elsewhere = found.filter(({ file }) => file !== consumerFile);
  if (elsewhere.length > 0) {
    const lines = elsewhere.map(({ at, message }) => `${at}: ${message}`);
    throw new Error(`The sources do not compile, so nothing can be said about the consumer's code:\n${lines.join("\n")}`);
  }
  return found.map(({ at, message }) => ({ at, message }));
}
