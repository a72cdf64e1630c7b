import { asNode, type Node, type Visitor } from "./redocly.ts";

const headers = ["X-RateLimit-Limit", "X-RateLimit-Remaining"];

/**
 * A caller paces its requests by the two headers, on errors too, and begins with the figure of the operation, of the class that it
 * names, or of the default. A store's response to an event has none.
 */
export function rateLimitsTold(): Visitor {
  let classes: Node = {};
  return {
    Root(root, { report, location }) {
      classes = asNode(root["x-yampi-rate-limits"]);
      if (classes.default === undefined) {
        report({ message: "x-yampi-rate-limits has a default.", location: location.child("x-yampi-rate-limits").key() });
      }
    },
    Paths: {
      Response(response, { report, location }) {
        for (const name of headers.filter((name) => asNode(response.headers)[name] === undefined)) {
          report({ message: `Every response of the API has ${name}.`, location: location.child("headers").key() });
        }
      },
      Operation(operation, { report, location }) {
        const own = operation["x-yampi-rate-limit"];
        const problem = typeof own === "string" ? problemOfClass(own, classes) : problemOfFigures(asNode(own), classes);
        if (problem) report({ message: problem, location: location.child("x-yampi-rate-limit") });
      },
    },
  };
}

function problemOfClass(name: string, classes: Node): string | undefined {
  if (name !== "default" && Object.hasOwn(classes, name)) return undefined;
  const others = Object.keys(classes).filter((each) => each !== "default");
  return `${name} is no class of x-yampi-rate-limits that an operation names; those are ${others.join(", ")}.`;
}

/** What repeats the default would keep its figure when the default changes. */
function problemOfFigures({ limit, windowSeconds }: Node, classes: Node): string | undefined {
  const byDefault = asNode(classes.default);
  if (limit === undefined || limit !== byDefault.limit || windowSeconds !== byDefault.windowSeconds) return undefined;
  return "These figures are those of the default; leave them out.";
}
