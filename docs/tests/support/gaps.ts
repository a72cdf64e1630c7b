import { below, isObject } from "@yampi-openapi/scripts/json";
import { mapTexts, textsOf } from "@yampi-openapi/scripts/texts";
import { applyOverlay, type Overlay } from "../../src/description/load.ts";

/** What an overlay that translates leaves undone, or does beyond translating. Pointers into the description, or targets of the overlay. */
export interface Gaps {
  /** Texts that it does not translate. */
  readonly missing: readonly string[];
  /** Texts that it gives as they were. */
  readonly copied: readonly string[];
  /** What it translates and is not there, or no longer. */
  readonly gone: readonly string[];
  /** What it changes and is no text. */
  readonly changed: readonly string[];
}

export async function gapsOf(description: object, overlay: Overlay): Promise<Gaps> {
  // A text that is still its own pointer afterwards was not touched; one that is the original text was copied.
  const marked = mapTexts(description, (_, pointer) => pointer);
  const { document, unused } = await applyOverlay(marked, overlay);
  const originals = textsOf(description);
  const translated = textsOf(document);
  const [before, after] = [leavesOf(marked), leavesOf(document)];
  return {
    missing: [...originals.keys()].filter((pointer) => translated.get(pointer) === pointer),
    copied: [...originals].filter(([pointer, text]) => translated.get(pointer) === text).map(([pointer]) => pointer),
    gone: [...unused, ...[...after.keys()].filter((pointer) => !before.has(pointer))],
    changed: [...before]
      .filter(([pointer, leaf]) => !originals.has(pointer) && after.get(pointer) !== leaf)
      .map(([pointer]) => pointer),
  };
}

/** Everything in a document that holds nothing else, by its pointer. */
function leavesOf(node: unknown, pointer = "", leaves = new Map<string, unknown>()): Map<string, unknown> {
  const children = Array.isArray(node) || isObject(node) ? Object.entries(node) : [];
  if (children.length === 0) leaves.set(pointer, Array.isArray(node) ? "[]" : isObject(node) ? "{}" : node);
  for (const [key, child] of children) leavesOf(child, below(pointer, key), leaves);
  return leaves;
}

/** The texts of an entry of `openapi/discrepancies`. */
export interface DiscrepancyTexts {
  readonly title: string;
  readonly documented: { readonly says: string };
  readonly observed: { readonly says: string };
  readonly reason: string;
  readonly evidence: readonly string[];
}

/** What needs no translation: pages, names of repositories, and null. */
const isName = /^(?:docs\.yampi\.com\.br\/\S+|[\w-]+\/[\w-]+|Null\.)$/;

/** What is not translated, and translations of what is not there, or no longer. */
export function discrepancyGaps(entries: readonly DiscrepancyTexts[], texts: ReadonlyMap<string, string>): Omit<Gaps, "changed"> {
  const all = entries.flatMap(({ title, documented, observed, reason, evidence }) => [
    ...[title, documented.says, observed.says, reason],
    ...evidence,
  ]);
  const needed = new Set(all.filter((text) => !isName.test(text)));
  return {
    missing: [...needed].filter((text) => !texts.has(text)),
    copied: [...texts].filter(([english, text]) => english === text).map(([english]) => english),
    gone: [...texts.keys()].filter((text) => !needed.has(text)),
  };
}
