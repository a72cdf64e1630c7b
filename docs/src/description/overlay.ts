import { below } from "@yampi-openapi/scripts/json";
import { mapTexts, textsOf } from "@yampi-openapi/scripts/texts";
import openapiFormat, { type OpenAPIOverlayOptions } from "openapi-format";
import { isObject, type Json, type JsonObject } from "./json.ts";

/** An OpenAPI Overlay 1.0 document. */
export type Overlay = OpenAPIOverlayOptions["overlaySet"];

interface Applied {
  readonly document: JsonObject;
  /** Targets of the overlay that are nowhere in the description. */
  readonly unused: readonly string[];
}

export async function applyOverlay(description: JsonObject, overlay: Overlay): Promise<Applied> {
  // The library writes into what it is given.
  const { data, resultData } = await openapiFormat.openapiOverlay(structuredClone(description), { overlaySet: overlay });
  const { unusedActions } = resultData as { unusedActions: Overlay["actions"] };
  return { document: data as JsonObject, unused: unusedActions.map(({ target }) => target) };
}

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

export async function gapsOf(description: JsonObject, overlay: Overlay): Promise<Gaps> {
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
function leavesOf(node: Json, pointer = "", leaves = new Map<string, Json>()): Map<string, Json> {
  const children = Array.isArray(node) || isObject(node) ? Object.entries(node) : [];
  if (children.length === 0) leaves.set(pointer, Array.isArray(node) ? "[]" : isObject(node) ? "{}" : node);
  for (const [key, child] of children) leavesOf(child as Json, below(pointer, key), leaves);
  return leaves;
}
