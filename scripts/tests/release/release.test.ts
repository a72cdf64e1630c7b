import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Change } from "../../src/breaking/breaks.ts";
import { gate } from "../../src/breaking/gate.ts";
import { judge } from "../../src/breaking/next-version.ts";
import { installFiles } from "../../src/release/install.ts";
import { carryOut, type Plan, planRelease } from "../../src/release/plan.ts";
import { type Checkout, makeCheckout } from "../breaking/checkout.ts";

const date = "2026-11-22";

describe("a release of a break, an operation more, and a note by hand", () => {
  let checkout: Checkout;
  let before: { readonly [file: string]: string };
  let planned: { readonly [file: string]: string };
  let plan: Plan;
  /** Files that do not say yet that the packages are on npm. */
  let missing: readonly string[];

  beforeAll(async () => {
    checkout = await makeCheckout();
    await checkout.edit(
      ["set", "/info/version", "0.2.0"],
      ["set", "/components/schemas/Item/properties/kind/enum", ["p", "v", "x"]],
      ["set", "/paths/~1others", { get: { operationId: "others.get", responses: { 200: { description: "It." } } } }],
    );
    const changelog = await checkout.read("CHANGELOG.md");
    const waiting = "## Unreleased\n\n- **Breaking.** The client waits longer.\n  See there.\n\n";
    await checkout.write("CHANGELOG.md", changelog.replace("## 0.1.0", `${waiting}## 0.1.0`));

    before = await checkout.files();
    missing = installFiles.filter((file) => !before[join(checkout.root, file)]?.includes("npm install @yampi-openapi/client"));
    plan = await planRelease(checkout.root, await gate(checkout.root), date);
    planned = await checkout.files();
    await carryOut(checkout.root, plan);
  });
  afterAll(() => checkout.remove());

  const json = async (file: string) => JSON.parse(await checkout.read(file));

  it("is planned, for a dry run, without a change of any file", () => {
    expect([...plan.files.keys()].filter((file) => !file.endsWith(".md")).sort()).toEqual([
      "openapi/released/consumer.ts",
      "openapi/released/openapi.yaml",
      "package-lock.json",
      "package.json",
      "packages/client/package.json",
      "packages/types/package.json",
    ]);
    expect(planned).toEqual(before);
  });

  it("gives every package its version, and those that depend on one another", async () => {
    expect(await json("package.json")).toMatchObject({ version: "0.2.0" });
    expect(await json("packages/types/package.json")).toMatchObject({ version: "0.2.0" });
    expect(await json("packages/client/package.json")).toMatchObject({
      version: "0.2.0",
      dependencies: { "@yampi-openapi/types": "0.2.0", semver: "7.8.6" },
    });
  });

  it("tells the lock the same, and leaves the rest of it alone", async () => {
    const lock = await json("package-lock.json");
    expect(lock.version).toBe("0.2.0");
    expect(lock.packages).toEqual({
      "": await json("package.json"),
      "packages/types": await json("packages/types/package.json"),
      "packages/client": await json("packages/client/package.json"),
      "node_modules/@yampi-openapi/types": { resolved: "packages/types", link: true },
      "node_modules/semver": { version: "7.8.6" },
    });
  });

  it("says in every README and guide that the packages are on npm", async () => {
    for (const file of installFiles) {
      const text = await checkout.read(file);
      expect(text.match(/^npm install @yampi-openapi\/client$/gm), file).toHaveLength(1);
      expect(text, file).not.toContain("npm run pack   #");
      expect(text.includes("https://www.npmjs.com/package/"), file).toBe(/README/.test(file) && missing.includes(file));
    }
    expect([...plan.files.keys()].filter((file) => file.endsWith(".md")).sort()).toEqual(["CHANGELOG.md", ...missing].sort());
  });

  it("becomes what the next change is compared with", async () => {
    expect(await checkout.read("openapi/released/openapi.yaml")).toBe(await checkout.read("openapi/dist/openapi.yaml"));
    expect(await checkout.read("openapi/released/consumer.ts")).toContain("// Of now.");
    expect(await gate(checkout.root)).toMatchObject({ released: "0.2.0", present: "0.2.0", changes: [], consumerErrors: [] });
  });

  it("tells what was written by hand and the changes of the API in the changelog", async () => {
    expect((await checkout.read("CHANGELOG.md")).split("\n")).toEqual([
      "# Changelog",
      "",
      "What changed.",
      "",
      "## 0.2.0 (2026-11-22)",
      "",
      "- **Breaking.** The client waits longer.",
      "  See there.",
      "",
      "### Operations",
      "",
      "- `others.get`: added (`GET /others`).",
      "",
      "### Schemas",
      "",
      "- **Breaking.** `Item.kind`: enum gained values: 'x'.",
      "",
      "## 0.1.0 (2026-01-01)",
      "",
      "- The first.",
      "",
    ]);
  });
});

describe("a release is refused", () => {
  let checkout: Checkout;
  beforeEach(async () => {
    checkout = await makeCheckout();
  });
  afterEach(() => checkout.remove());

  const broken: Change = {
    kind: "changed",
    breaking: true,
    of: "schema",
    place: "Item.kind",
    text: "enum gained values: 'x'",
    operations: ["items.get"],
  };
  const planAt = (present: string, ...changes: Change[]) =>
    planRelease(checkout.root, judge({ released: "0.1.0", present, changes, consumerErrors: [] }), date);
  const tooLow = (needed: string, version: string) =>
    `info.version in openapi/openapi.yaml: expected ${needed} or higher, since 0.1.0 was released, got ${version}`;

  it("with a break that its version does not tell", async () => {
    await expect(planAt("0.1.1", broken)).rejects.toThrow(
      /Item\.kind(.|\n)*set info\.version in openapi\/openapi\.yaml to 0\.2\.0/,
    );
  });

  it("with a version that was released", async () => {
    await expect(planAt("0.1.0")).rejects.toThrow(tooLow("0.1.1", "0.1.0"));
  });

  it("with a README that says nowhere how to install", async () => {
    await checkout.write("README.md", "# It\n");
    await expect(planAt("0.2.0", broken)).rejects.toThrow("README.md: expected a part between <!-- from a clone -->");
  });

  it("with nothing to tell", async () => {
    await expect(planAt("0.1.1")).rejects.toThrow("There is nothing to release");
  });
});
