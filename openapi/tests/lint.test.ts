import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { bundle, bundleFile, here, type Json, type Patch, patched } from "./support/bundle.ts";
import { excerpt } from "./support/excerpt.ts";
import { exampleRules, type Findings, findingsIn, lint, redocly } from "./support/redocly.ts";
import { violations } from "./support/violations.ts";

const planted = Object.entries(violations)
  .flatMap(([concern, faults]) => faults.map((fault) => ({ concern, fault })))
  .map(({ concern, fault: [fault, patch, ...rules] }, index) => ({ concern, fault, patch, rules, file: `${index}.json` }));
const twoItems = "two-items/openapi.json";
const faultless = "faultless.json";
const isAll = process.env.YAMPI_TEST_ALL === "1";

// Every fault is a description of its own to be linted, so each is one of a few operations, and of the events where it is about those.
const { webhooks: _, ...withoutEvents } = bundle as { readonly [key: string]: Json };
const paths = [
  "/{alias}/pricing/promocodes/{id}",
  "/{alias}/pricing/promocodes/{id}/customers",
  "/{alias}/customers/{id}",
  "/{alias}/customers/clusters/{id}/customers",
];
const few = excerpt(withoutEvents, paths);
const fewWithEvents = excerpt(bundle, paths);

let folder = "";
let findings: Findings;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "yampi-openapi-lint-"));
  for (const { concern, file, patch } of planted) plant(file, patch, concern === "webhooks" ? fewWithEvents : few);
  plantTwoItems();
  // `npm run lint` lints the source of the description. `npm run test:ci` also lints the bundle, `npm test` what the faults are planted into.
  if (isAll) cpSync(bundleFile, join(folder, faultless));
  else plant(faultless, [], fewWithEvents);
  const withExamples = planted.filter(({ rules }) => rules.some((rule) => exampleRules.includes(rule)));
  const files = planted.filter((each) => !withExamples.includes(each)).map(({ file }) => file);
  findings = new Map([
    ...lint(folder, [faultless, ...withExamples.map(({ file }) => file)]),
    // Validating all examples of every copy would take as long again.
    ...lint(folder, [...files, twoItems], exampleRules),
  ]);
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it(`Lint accepts ${isAll ? "the bundle" : "the operations that faults are planted into"}`, () => {
  expect(findings.get(faultless)).toEqual([]);
});

describe.each(Object.keys(violations))("Lint of %s refuses", (each) => {
  it.each(planted.filter(({ concern }) => concern === each))("$fault", ({ file, rules }) => {
    expect(findings.get(file)?.toSorted()).toEqual(rules.toSorted());
  });
});

describe("Two components of one name", () => {
  it("are refused by lint", () => {
    expect(findings.get("two-items/one/Item.yaml")).toEqual(["component-name-unique"]);
    expect(findings.get("two-items/two/Item.yaml")).toEqual(["component-name-unique"]);
    expect(findings.get(twoItems)).toEqual([]);
  });

  it("are refused by bundle", () => {
    const refused = redocly(folder, "bundle", twoItems, "-o", "refused.json", "--component-renaming-conflicts-severity=error");
    expect(refused.status).toBe(1);
    expect(refused.output).toContain("Item");
  });
});

it("Every rule named in redocly.yaml has a fault planted against it", () => {
  const { rules } = parse(readFileSync(join(here, "..", "redocly.yaml"), "utf8")) as { rules: { [rule: string]: unknown } };
  const inFaulty = findingsIn(join(here, "tests", "fixtures", "faulty"), ["openapi.yaml"], exampleRules).map(({ rule }) => rule);
  const tested = new Set([...planted.flatMap((violation) => violation.rules), ...inFaulty, "component-name-unique"]);
  const named = Object.keys(rules).filter((rule) => rules[rule] !== "off");
  expect(named.filter((rule) => !tested.has(rule))).toEqual([]);
});

function plant(file: string, patch: Patch, description = few): void {
  writeFileSync(join(folder, file), JSON.stringify(patched(description, patch), null, 2));
}

/** Names of components come from names of files, so this takes several files. */
function plantTwoItems(): void {
  const patch: Patch[number][] = [];
  for (const name of ["one", "two"]) {
    mkdirSync(join(folder, "two-items", name), { recursive: true });
    writeFileSync(
      join(folder, "two-items", name, "Item.yaml"),
      `type: string\ndescription: Item ${name}.\nexamples: [${name}]\n`,
    );
    patch.push({ op: "add", path: `/components/schemas/Customer/properties/${name}`, value: { $ref: `${name}/Item.yaml` } });
  }
  plant(twoItems, patch);
}
