import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";

const workflows = join(import.meta.dirname, "..", "..", ".github", "workflows");
const read = (name: string): Promise<string> => readFile(join(workflows, name), "utf8");
const live = await read("contract-live.yml");
const all = (pattern: RegExp, text: string): string[] => [...new Set([...text.matchAll(pattern)].map(([, found = ""]) => found))];

test("the weekly check uses the actions of the CI alone, by their whole SHA", async () => {
  const uses = /uses: (\S+)/g;
  const known = all(uses, await read("ci.yml"));
  expect(all(uses, live)).not.toEqual([]);
  for (const action of all(uses, live)) {
    expect(known).toContain(action);
    expect(action).toMatch(/@[\da-f]{40}$/);
  }
});

test("it takes three secrets, and gives them to no step but the check", () => {
  const names = ["YAMPI_ALIAS", "YAMPI_USER_TOKEN", "YAMPI_USER_SECRET_KEY"];
  expect(all(/\bsecrets\.([A-Z_]+)/g, live)).toEqual(names);
  for (const name of names) expect(live.split(`\${{ secrets.${name} }}`)).toHaveLength(2);
});

test("it may write nothing but issues", () => {
  expect(all(/(\w+: write)/g, live)).toEqual(["issues: write"]);
  expect(live).toMatch(/^permissions: \{\}$/m);
  expect(live).toMatch(/persist-credentials: false/);
});
