import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { asNode, type Context, type Node } from "../rules/redocly.ts";
import { expanded, PlacedError } from "./operation.ts";
import { type Draft, Source } from "./source.ts";

/** The extensions that this step takes out. */
const writtenOut = ["x-yampi-entity", "x-yampi-input", "x-yampi-parameters"];
const methods = ["get", "post", "put", "patch", "delete"];

/**
 * Writes into every operation what common.yaml has for all, before lint and bundle read it. A description without a common.yaml
 * beside it, such as the bundle, is left as it is.
 */
export function expand() {
  return {
    Root(root: Node, context: Context) {
      const rootFile = context.location.source.absoluteRef;
      const commonFile = join(dirname(rootFile), "common.yaml");
      if (!existsSync(commonFile)) return;
      // No type of Redocly's follows a reference there.
      const limits = context.resolve(root["x-yampi-rate-limits"]).node;
      if (limits) (root as Draft)["x-yampi-rate-limits"] = limits;
      const common = parse(readFileSync(commonFile, "utf8"));
      for (const item of Object.values(asNode(root.paths))) {
        const { node, location } = context.resolve(item);
        if (!node || !location) continue;
        const source = new Source(root as Draft, rootFile, location.source.absoluteRef);
        for (const method of methods.filter((each) => node[each] !== undefined)) {
          try {
            (node as Draft)[method] = expanded(method, asNode(node[method]), common, source);
          } catch (error) {
            const path = error instanceof PlacedError ? [method, ...error.path] : [method];
            context.report({ message: `${(error as Error).message}.`, location: location.child(path).key() });
            // Lint knows no extension that is written out.
            for (const extension of writtenOut) delete (node[method] as Draft)[extension];
          }
        }
      }
    },
  };
}
