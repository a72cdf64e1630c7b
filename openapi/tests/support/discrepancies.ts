import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { at, bundle, here, type Json, type Patch } from "./bundle.ts";

interface Claim {
  readonly says: string;
  readonly example: { readonly value: Json } | { readonly named: string; readonly at?: string };
}

interface Entry {
  readonly id: string;
  readonly place: readonly string[];
  readonly documented: Claim;
  readonly observed: Claim;
}

/** The description takes both forms. */
export interface Kept extends Entry {
  readonly decision: "both";
  readonly proof: { readonly withoutDocumented: Patch; readonly withoutObserved: Patch };
}

/** The description takes one form and holds the other to be a mistake. */
export interface Corrected extends Entry {
  readonly decision: "observed" | "documented";
  readonly proof: { readonly fixtures: readonly { readonly file: string; readonly patch: Patch }[] };
}

export const discrepancies = parse(readFileSync(join(here, "discrepancies.yaml"), "utf8")) as readonly (Kept | Corrected)[];
export const kept = discrepancies.filter((entry): entry is Kept => entry.decision === "both");
export const corrected = discrepancies.filter((entry): entry is Corrected => entry.decision !== "both");

export function exampleOf({ example }: Claim): Json {
  if ("value" in example) return example.value;
  const value = at(bundle, `/components/examples/${example.named}/value${example.at ?? ""}`);
  if (value === undefined) throw new Error(`The description has no example ${example.named}${example.at ?? ""}`);
  return value;
}
