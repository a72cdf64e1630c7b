import { asNode, type Context, type Node, type Visitor } from "./redocly.ts";

/**
 * What no page shows, and what has to be told apart from what a page shows, says where it comes from. Evidence beside a `$ref`
 * counts for its user. That all else agrees with the pages is for tests/evidence.test.ts, which knows their examples.
 */
export function evidenceGiven(): Visitor {
  return {
    Parameter(parameter, context) {
      check(`Parameter ${String(parameter.name)}`, parameter, context, []);
    },
    Header(header, context) {
      check("A header", header, context, []);
    },
    SecurityScheme(scheme, context) {
      check("A security scheme", scheme, context, []);
    },
    MediaType({ schema }, context) {
      for (const [path, form] of formsOf(schema)) check("Each form of a body", form, context, path);
    },
    Schema(schema, context) {
      if (schema.properties !== undefined) check("An object", schema, context, []);
      for (const [path, inner] of insideOf(schema)) {
        if (formsCount(inner, context) > 1) check("What takes several forms", inner, context, path);
      }
    },
  };
}

type Placed = readonly [path: readonly (string | number)[], node: Node];

function check(what: string, node: Node, context: Context, path: Placed[0]): void {
  if (carriesEvidence(node) || carriesEvidence(asNode(context.resolve(node).node))) return;
  context.report({ message: `${what} needs x-yampi-evidence.`, location: context.location.child(path) });
}

function carriesEvidence(node: Node): boolean {
  return node["x-yampi-evidence"] !== undefined;
}

/** The branches of a body that has some, or else its schema. */
function formsOf(schema: unknown): Placed[] {
  const branches = listOf(asNode(schema).oneOf).map((branch, index): Placed => [["schema", "oneOf", index], asNode(branch)]);
  return branches.length > 0 ? branches : [[["schema"], asNode(schema)]];
}

function formsCount(node: Node, context: Context): number {
  const target = asNode(context.resolve(node).node);
  return Math.max(...["type", "oneOf"].map((keyword) => listOf(target[keyword]).length));
}

/** Schemas right within a schema, but for its branches, for which it speaks itself. */
function insideOf({ properties, items, additionalProperties }: Node): Placed[] {
  const named = Object.entries(asNode(properties)).map(([name, node]): Placed => [["properties", name], asNode(node)]);
  return [...named, [["items"], asNode(items)], [["additionalProperties"], asNode(additionalProperties)]];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
