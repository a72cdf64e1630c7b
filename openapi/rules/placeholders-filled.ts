import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Visitor } from "./redocly.ts";

const files =
  "{{openapi,rate-limits}.yaml,operations.md,{paths,components,webhooks,discrepancies,overlays,tests/fixtures/pages}/**/*.yaml}";

/** What `npm run new` leaves to be written, in files that lint reads otherwise and in files that it does not. */
export function placeholdersFilled(): Visitor {
  return {
    Root(_, { location, report }) {
      const home = dirname(location.source.absoluteRef);
      // The bundle has everything in one file.
      if (!existsSync(join(home, "common.yaml"))) return;
      for (const file of globSync(files, { cwd: home })) {
        const text = readFileSync(join(home, file), "utf8");
        if (!text.includes("TODO: ")) continue;
        for (const [index, line] of text.split("\n").entries()) {
          for (const [, what = ""] of line.matchAll(/TODO: ((?:[^'|]|'')+)/g)) {
            const place = `${file.replaceAll("\\", "/")}:${index + 1}`;
            report({
              message: `${place}: write ${what.trim().replaceAll("''", "'")}.`,
              location: location.child("openapi").key(),
            });
          }
        }
      }
    },
  };
}
