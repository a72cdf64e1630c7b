import { join } from "node:path";
import { rate } from "./breaks.ts";
import { compileConsumer } from "./consumer.ts";
import { readDocument, versionOf } from "./document.ts";
import { judge, type Verdict } from "./next-version.ts";
import { findChanges } from "./redocly.ts";

/** The description as it is now and as it was at the last release, from the root. */
export const files = { present: "openapi/dist/openapi.yaml", released: "openapi/released/openapi.yaml" };

/** Compares what is here with the last release: the descriptions, and the code of a consumer. */
export async function gate(root: string): Promise<Verdict> {
  const [base, revision] = [join(root, files.released), join(root, files.present)];
  const [before, now, found, consumerErrors] = await Promise.all([
    readDocument(base),
    readDocument(revision),
    findChanges(base, revision),
    compileConsumer(root),
  ]);
  const [released, present] = [versionOf(before), versionOf(now)];
  return judge({ released, present, changes: rate(found, before, now), consumerErrors });
}
