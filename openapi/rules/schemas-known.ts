import { unknownKeyword } from "../../scripts/src/generate/keywords.ts";
import type { Context, Node, Visitor } from "./redocly.ts";

/** Types, client, mock and drift check agree about a schema only as far as each of them knows its keywords. */
export function schemasKnown(): Visitor {
  return {
    Schema: check,
    ref(node, context) {
      if (context.type.name === "Schema") check(node, context);
      else checkOther(node, context);
    },
  };
}

function check(node: Node, { report, location }: Context): void {
  const unknown = unknownKeyword(node);
  if (!unknown) return;
  const place = unknown.keyword === undefined ? location : location.child(unknown.keyword).key();
  report({ message: messageOf(node, unknown), location: place });
}

function messageOf({ $ref }: Node, { keyword, words }: NonNullable<ReturnType<typeof unknownKeyword>>): string {
  if (keyword === "readOnly" || keyword === "writeOnly")
    return `Types and mock take no notice of ${keyword}: describe what is sent in a schema of its own, such as CustomerInput.`;
  if ($ref !== undefined)
    return `What changes a schema does not go beside $ref, where only texts, examples and extensions are: ${keyword}.`;
  return `Types, client, mock and drift check do not all know ${words}.`;
}

/** OpenAPI has nothing but texts beside any other reference, and the client reads those of the target. */
function checkOther(node: Node, { report, location }: Context): void {
  for (const key of Object.keys(node).filter((key) => key !== "$ref")) {
    report({ message: `Nothing is read beside this $ref: ${key}.`, location: location.child(key).key() });
  }
}
