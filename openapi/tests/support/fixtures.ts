import { join } from "node:path";
import { answerOf, here, type Json, type Patch, patched, readJson } from "./bundle.ts";
import { corrected } from "./discrepancies.ts";
import { readYamlFolder } from "./folder.ts";

/** The vendor's own examples, byte for byte. */
export const fixturesFolder = join(here, "tests", "fixtures", "documented");
export const operations: { readonly [fixture: string]: string } = {
  "get-promocode.json": "promocodes.get",
  "list-promocode-customers.json": "promocodes.listCustomers",
  "get-customer.json": "customers.get",
  "list-cluster-customers.json": "clusters.listCustomers",
};
export const fixtures = Object.entries(operations).map(([file, operation]) => ({ file, operation, answer: answerOf(operation) }));

/** Types of the fields on pages that are known by their tables alone, by schema. */
export const listedFields: { readonly [schema: string]: { readonly [field: string]: string } } = Object.assign(
  {},
  ...readYamlFolder("tests/fixtures/pages"),
);

/** A documented example with the corrections of all entries, but for one operation of them. */
export function correctedExcept(file: string, except?: Patch[number]): Json {
  const patches = corrected.flatMap(({ proof }) => proof.fixtures).filter((fixture) => fixture.file === file);
  const operations = patches.flatMap(({ patch }) => patch).filter((operation) => operation !== except);
  return patched(readJson(join(fixturesFolder, file)), operations);
}
