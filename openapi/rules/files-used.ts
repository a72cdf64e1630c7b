import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { shownFiles } from "../expand/source.ts";
import type { Visitor } from "./redocly.ts";

const folders = ["paths", "components", "webhooks"];

/** A file beside openapi.yaml that nothing refers to is in no bundle, so that nobody would notice what is wrong with it. */
export function filesUsed(): Visitor {
  const used = new Set<string>();
  return {
    ref(_, __, { location }) {
      if (location) used.add(location.source.absoluteRef);
    },
    Root: {
      leave(_, { location, report }) {
        const home = dirname(location.source.absoluteRef);
        // The bundle is a single file.
        if (!existsSync(join(home, "common.yaml"))) return;
        const files = folders.flatMap((folder) =>
          existsSync(join(home, folder)) ? readdirSync(join(home, folder), { recursive: true, withFileTypes: true }) : [],
        );
        for (const file of files.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name))) {
          if (used.has(file) || shownFiles.has(file)) continue;
          const shown = file.slice(home.length + 1).replaceAll("\\", "/");
          report({ message: `Nothing refers to ${shown}. Refer to it, or remove it.`, location: location.child("openapi") });
        }
      },
    },
  };
}
