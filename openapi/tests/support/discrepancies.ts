import { answersOfForm } from "./answers.ts";
import { at, bundle, type Json, type Patch } from "./bundle.ts";
import { readYamlFolder } from "./folder.ts";

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

/** An entry about every answer that takes a form of common.yaml beside the usual one, and has no entry of its own. */
type Rule = Omit<Kept, "place"> & { readonly form: string };

/** What the files of `discrepancies` have: entries and rules. */
export const written = readYamlFolder("discrepancies").flat() as readonly (Kept | Corrected | Rule)[];
const entries = written.filter((entry): entry is Kept | Corrected => "place" in entry);
const rules = written.filter((entry): entry is Rule => "form" in entry);

/** Entries, and an entry for each answer that a rule is about, with the examples of that answer. */
export const discrepancies: readonly (Kept | Corrected)[] = [...entries, ...rules.flatMap(entriesOf)];
export const kept = discrepancies.filter((entry): entry is Kept => entry.decision === "both");
export const corrected = discrepancies.filter((entry): entry is Corrected => entry.decision !== "both");

function entriesOf(rule: Rule): Kept[] {
  const named = new Set(entries.flatMap(({ place }) => place));
  return answersOfForm(rule.form)
    .filter(({ place }) => !named.has(place))
    .map(({ place, documented, sent }) => ({
      ...rule,
      place: [place],
      documented: { ...rule.documented, example: { value: documented } },
      observed: { ...rule.observed, example: { value: sent } },
    }));
}

export function exampleOf({ example }: Claim): Json {
  if ("value" in example) return example.value;
  const value = at(bundle, `/components/examples/${example.named}/value${example.at ?? ""}`);
  if (value === undefined) throw new Error(`The description has no example ${example.named}${example.at ?? ""}`);
  return value;
}
