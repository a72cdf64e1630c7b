import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { bundle, bundleFile, here, type Patch, patched } from "./support/bundle.ts";
import { excerpt } from "./support/excerpt.ts";
import { type Findings, lint, redocly } from "./support/redocly.ts";
import { violations } from "./support/violations.ts";

const planted = Object.values(violations)
  .flat()
  .map(([fault, patch, ...rules], index) => ({ fault, patch, rules, file: `${index}.json` }));
const twoItems = "two-items/openapi.json";

/** Some operations of each kind, since every fault is a description of its own to be linted. */
const few = excerpt(bundle, [
  "/{alias}/pricing/promocodes/{id}",
  "/{alias}/pricing/promocodes/{id}/customers",
  "/{alias}/customers/{id}",
  "/{alias}/customers/clusters/{id}/customers",
]);

let folder = "";
let findings: Findings;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "yampi-openapi-lint-"));
  for (const { file, patch } of planted) plant(file, patch);
  plantTwoItems();
  findings = lint(folder, [...planted.map(({ file }) => file), twoItems]);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("Lint accepts", () => {
  it("the description", () => {
    expect(lint(here, ["openapi.yaml"]).get("openapi.yaml")).toEqual([]);
  });

  it("its bundle", () => {
    cpSync(bundleFile, join(folder, "bundle.json"));
    expect(lint(folder, ["bundle.json"]).get("bundle.json")).toEqual([]);
  });
});

describe.each(Object.keys(violations))("Lint of %s refuses", (concern) => {
  const faults = new Set(violations[concern]?.map(([fault]) => fault));

  it.each(planted.filter(({ fault }) => faults.has(fault)))("$fault", ({ file, rules }) => {
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
  const tested = new Set([...planted.flatMap((violation) => violation.rules), "component-name-unique"]);
  const named = Object.keys(rules).filter((rule) => rules[rule] !== "off");
  expect(named.filter((rule) => !tested.has(rule))).toEqual([]);
});

function plant(file: string, patch: Patch): void {
  writeFileSync(join(folder, file), JSON.stringify(patched(few, patch), null, 2));
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
