import { asNode, type Context, itemsOf, type Location, type Node, operationsOf, type Visitor } from "./redocly.ts";

const form = /^(\/([\w.~-]|\{[\w.-]+\})+)+$/;

/** The client calls every path at the one server of the description, with the same credentials. What it would ignore is refused. */
export function pathsCallable(): Visitor {
  return {
    Root(root, context) {
      const servers = [root.servers ?? []].flat();
      if (servers.length !== 1 || /[{}]/.test(String(asNode(servers[0]).url)))
        report(context, context.location.child("servers"), "The client knows one server, whose URL has no variables.");
      for (const { path, item, place, location } of itemsOf(root, "paths", context)) {
        const problem = problemOf(path);
        if (problem) report(context, place, problem);
        checkServers(item, location, context);
      }
      for (const { operation, location } of operationsOf(root, "paths", context)) {
        checkServers(operation, location, context);
        if (operation.security !== undefined) {
          const message = "The client sends the same credentials with every request; an operation has no security of its own.";
          report(context, location.child("security"), message);
        }
      }
    },
  };
}

function problemOf(path: string): string | undefined {
  if (!form.test(path) || path.split("/").some((step) => step === "." || step === ".."))
    return `Path ${path} has to be /steps of letters, digits and {parameters}, without a query, a fragment or a final slash.`;
  const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  return twice && `Path ${path} has two parameters named ${twice}.`;
}

function checkServers(node: Node, location: Location, context: Context): void {
  if (node.servers === undefined) return;
  report(
    context,
    location.child("servers"),
    "The client knows the server of the description alone; a path or operation has none.",
  );
}

function report(context: Context, location: Location, message: string): void {
  context.report({ message, location: location.key() });
}
