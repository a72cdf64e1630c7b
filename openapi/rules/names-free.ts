import { basename, dirname, relative } from "node:path";
import { Names } from "../../scripts/src/generate/names.ts";
import { type Location, operationsOf, type Visitor } from "./redocly.ts";

/** Methods, resources and types of the client are named after operations and schemas, so no name may have two meanings. */
export function namesFree(): Visitor {
  const names = new Names();
  const schemas = new Map<string, Location>();
  return {
    Root: {
      enter(root, context) {
        const folder = dirname(context.location.source.absoluteRef);
        for (const { path, method, operation, location } of (["paths", "webhooks"] as const).flatMap((key) =>
          operationsOf(root, key, context),
        )) {
          if (typeof operation.operationId !== "string") continue;
          const file = relative(folder, location.source.absoluteRef).replaceAll("\\", "/");
          const taken = names.claim(operation.operationId, `${method.toUpperCase()} ${path} (${file})`);
          if (taken) {
            const message = `operationId ${operation.operationId}: ${taken}.`;
            context.report({ message, location: location.child("operationId") });
          }
        }
      },
      leave(_, { report }) {
        for (const [name, location] of schemas) {
          const problem = names.problemOfSchema(name);
          if (problem) report({ message: `${problem}.`, location: location.key() });
        }
      },
    },
    ref(_, { type }, { location }) {
      if (type.name !== "Schema" || !location) return;
      const { source, pointer } = location;
      const name = pointer === "#/" ? basename(source.absoluteRef).replace(/\.\w+$/, "") : pointer.split("/").at(-1);
      if (pointer === "#/" || /^#\/components\/schemas\/[^/]+$/.test(pointer)) schemas.set(name ?? "", location);
    },
  };
}
