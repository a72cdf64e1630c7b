import { asNode, type Context, type Node, type Visitor } from "./redocly.ts";

/** Every property, parameter and header says what it is, and shows a value. A text beside a `$ref` counts for its user. */
export function documentedAndShown(): Visitor {
  return {
    Schema(schema, context) {
      for (const [name, property] of Object.entries(asNode(schema.properties))) {
        check(`Property ${name}`, asNode(property), context, ["properties", name]);
      }
    },
    Parameter(parameter, context) {
      check(`Parameter ${String(parameter.name)}`, parameter, context, []);
    },
    Header(header, context) {
      check("Header", header, context, []);
    },
  };
}

function check(what: string, node: Node, context: Context, path: readonly string[]): void {
  const location = context.location.child(path);
  const target = asNode(context.resolve(node).node);
  if (!node.description && !target.description) context.report({ message: `${what} needs a description.`, location });
  if (!isShown(node, context) && !isShown(target, context))
    context.report({ message: `${what} needs an example or an enum.`, location });
}

/** An object is shown by its properties, which are checked on their own; a list by its items; a parameter also by its schema. */
function isShown(node: Node, context: Context): boolean {
  if (["example", "examples", "enum", "const", "properties"].some((key) => node[key] !== undefined)) return true;
  return [node.items, node.schema].some((inner) => inner !== undefined && isShown(asNode(context.resolve(inner).node), context));
}
