import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../src/paths.ts";
import { wholeTests } from "../src/whole-tests.ts";

const asked = new Map<string, boolean>();

/** Whether a test, or what it imports of its own package, asks whether it is to run whole. */
function asks(file: string): boolean {
  const known = asked.get(file);
  if (known !== undefined || !existsSync(file)) return known ?? false;
  // Ends where files import each other.
  asked.set(file, false);
  const text = readFileSync(file, "utf8");
  const imported = [...text.matchAll(/\b(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map(([, path = ""]) =>
    path.replace(/\.js$/, ".ts"),
  );
  const result = /process\.env\.YAMPI_TEST_ALL/.test(text) || imported.some((path) => asks(join(dirname(file), path)));
  asked.set(file, result);
  return result;
}

const workspaces = globSync(["contract", "docs", "openapi", "scripts", "bench", "packages/*", "packages/examples/*"], {
  cwd: root,
});

it("npm run test:ci runs every test whole of which npm test runs a part", () => {
  const parts = workspaces.flatMap((workspace) =>
    globSync("tests/**/*.test.ts", { cwd: join(root, workspace) })
      .filter((file) => asks(join(root, workspace, file)))
      .map((file) => [workspace, file] as const),
  );
  expect(parts.length).toBeGreaterThan(40);
  const isRun = ([workspace, file]: (typeof parts)[number]): boolean =>
    wholeTests.some(([where, ...tests]) => where === workspace && tests.some((test) => file.startsWith(test)));
  expect(parts.filter((part) => !isRun(part))).toEqual([]);
});

it("It names no tests that are not there", () => {
  const named = wholeTests.flatMap(([workspace, ...tests]) => tests.map((test) => join(workspace, test)));
  expect(named.filter((name) => globSync(`${name}{.test.ts,/**/*.test.ts}`, { cwd: root }).length === 0)).toEqual([]);
});
