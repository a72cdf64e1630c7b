import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { root } from "../src/paths.ts";
import { textsOf, usedPart } from "../src/used.ts";
import { ref } from "./tiny.ts";

/** Chairs and customers, of which only customers refer to addresses, and addresses to states. */
function description(): Any {
  return {
    info: { title: "API", version: "1.0.0" },
    tags: [{ name: "Chairs" }],
    paths: {
      "/chairs": { get: { operationId: "chairs.list", responses: { 200: ref("Chair") } } },
      "/customers": { get: { operationId: "customers.list", responses: { 200: ref("Customer") } } },
    },
    webhooks: { paid: { post: { operationId: "paid", requestBody: ref("Order") } } },
    components: {
      schemas: {
        Chair: { type: "object" },
        Customer: { properties: { addresses: { items: ref("Address") } } },
        Address: { properties: { state: ref("State") } },
        State: { type: "string" },
        Order: { properties: { chair: ref("Chair") } },
        Coupon: { type: "string" },
      },
    },
  };
}

// biome-ignore lint/suspicious/noExplicitAny: It is read by paths that the description above has.
type Any = any;

const another = ({ paths }: Any): void => void Object.assign(paths["/customers"].get, { deprecated: true });

/** Whether a change of the description is one of what a package with these texts uses. */
function isUsed(change: (document: Any) => void, texts = "yampi.customers.list()"): boolean {
  const changed = description();
  change(changed);
  return JSON.stringify(usedPart(changed, texts)) !== JSON.stringify(usedPart(description(), texts));
}

describe("What a package uses of the description", () => {
  it.each<[string, (document: Any) => void]>([
    ["an operation of a resource that it names", ({ paths }) => Object.assign(paths["/customers"].get, { deprecated: true })],
    ["a schema of the response", ({ components }) => Object.assign(components.schemas.Customer, { type: "object" })],
    [
      "a schema that this one refers to, through another",
      ({ components }) => Object.assign(components.schemas.State, { maxLength: 2 }),
    ],
    ["what all operations share", ({ info }) => Object.assign(info, { version: "1.0.1" })],
    ["an operation that it has all parts of", ({ paths }) => Object.assign(paths, { "/x": { get: { operationId: "list" } } })],
    [
      "what the operations of a path share",
      ({ paths }) => Object.assign(paths["/customers"], { parameters: [{ name: "page", in: "query" }] }),
    ],
  ])("changes with %s", (_what, change) => {
    expect(isUsed(change)).toBe(true);
  });

  it.each<[string, (document: Any) => void]>([
    [
      "an operation of the resource whose method it does not name",
      ({ paths }) => Object.assign(paths, { "/x": { put: { operationId: "customers.put" } } }),
    ],
    [
      "another method of the path",
      ({ paths }) => Object.assign(paths["/customers"], { post: { operationId: "customers.create" } }),
    ],
    [
      "a path below the resource that it does not name",
      ({ paths }) => Object.assign(paths, { "/customers/{id}/notes": { get: { operationId: "customers.notes.list" } } }),
    ],
    ["an operation of another resource", ({ paths }) => Object.assign(paths["/chairs"].get, { deprecated: true })],
    ["a schema that only that one refers to", ({ components }) => Object.assign(components.schemas.Chair, { type: "string" })],
    ["a schema that nothing refers to", ({ components }) => Object.assign(components.schemas.Coupon, { maxLength: 2 })],
    ["a webhook", ({ webhooks }) => Object.assign(webhooks.paid.post, { deprecated: true })],
  ])("is the same with %s", (_what, change) => {
    expect(isUsed(change)).toBe(false);
  });

  it("has a component and webhooks that it names", () => {
    const coupon = ({ components }: Any) => Object.assign(components.schemas.Coupon, { maxLength: 2 });
    const chair = ({ components }: Any) => Object.assign(components.schemas.Chair, { type: "string" });
    expect(isUsed(coupon, "Coupon")).toBe(true);
    expect(isUsed(chair, "webhooks")).toBe(true);
    const operation = ({ paths }: Any) => Object.assign(paths["/chairs"].get, { deprecated: true });
    expect(isUsed(operation, "chairs")).toBe(false);
  });

  const price = ({ paths }: Any) => Object.assign(paths, { "/{alias}/chairs/{id}/price-list": { get: { operationId: "x" } } });
  const chairs = ({ paths }: Any) => Object.assign(paths["/chairs"].get, { deprecated: true });

  it.each<[string, (document: Any) => void]>([
    ["await yampi.customers.list();", another],
    ["await yampi.customers\n  .list();", another],
    ["await yampi\n  .customers.list();", another],
    ["const { customers } = yampi;\n\n\nawait customers.list();", another],
    ["const { list } = yampi.customers;\n\n\nawait list();", another],
    ['await call("customers.list");', another],
    ["fetch(`/customers`);", another],
    ["fetch(base + `/customers?limit=2`);", another],
    ["fetch(`/chairs/1/price-list`);", price],
    ["fetch(`/a-store/chairs/{id}/price-list`);", price],
    ['fetch("/chairs/" + id + "/price-list");', price],
  ])("has what is asked for by %j", (texts, change) => {
    expect(isUsed(change, texts)).toBe(true);
  });

  it.each<[string, (document: Any) => void]>([
    ["await yampi.chairs.list();\n\n\nerror.customers.name;", another],
    ["const { customers } = yampi;\n\n\nconst { list } = helpers;", another],
    ["fetch(`/customers/1`);", another],
    ["fetch(`/chairs/1`);\n\n\nfetch(`/price-list`);", price],
    ["fetch(`/chairs/1/price-list`);", chairs],
  ])("has not, for %j, what has the same parts", (texts, change) => {
    expect(isUsed(change, texts)).toBe(false);
  });
});

describe("The texts of a package", () => {
  const folder = mkdtempSync(join(tmpdir(), "used-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("are those of its files, and of the examples that it depends on", () => {
    const write = (file: string, text: string) => {
      mkdirSync(join(folder, file, ".."), { recursive: true });
      writeFileSync(join(folder, file), text);
    };
    write("page/package.json", '{ "dependencies": { "@yampi-openapi/example-server": "1.0.0" } }');
    write("page/src/main.tsx", "lamps");
    write("page/node_modules/other/src/index.ts", "chairs");
    write("server/src/app.ts", "yampi.customers.list();");
    write("server/package.json", '{ "devDependencies": { "@yampi-openapi/example-page": "1.0.0" } }');
    const texts = textsOf(join(folder, "page"));
    expect(texts).toContain("lamps");
    expect(texts).toContain("yampi.customers.list();");
    expect(texts).not.toContain("chairs");
  });

  it("are not those of tests/description, of generated files, or of what else is left out", () => {
    for (const file of ["tests/description/all.test.ts", "src/generated/all.ts", "tests/types/all.types.ts"]) {
      mkdirSync(join(folder, "client", file, ".."), { recursive: true });
      writeFileSync(join(folder, "client", file), "yampi.chairs.get(1);");
    }
    expect(textsOf(join(folder, "client"))).toBe("yampi.chairs.get(1);");
    expect(textsOf(join(folder, "client"), "tests/types/**")).toBe("");
  });
});

describe("Tests of the client outside of tests/description", () => {
  // They run again only where what they name is another. One list is found by its name.
  const exclude = ["{description,mutation}/**", "support/{description,schemas,scrollable}.ts"];
  const whole = /\b(operationsOf|propertyNames|\w*[sS]chemas)\b|generated\/operations|description\/\w/;

  it("do not go through all operations, schemas or properties", () => {
    const folder = join(root, "packages", "client", "tests");
    const files = globSync("**/*.ts", { cwd: folder, exclude });
    expect(files.length).toBeGreaterThan(80);
    const imports = (file: string) => readFileSync(join(folder, file), "utf8").match(/^import [^;]*/gm) ?? [];
    expect(files.flatMap((file) => imports(file).filter((line) => whole.test(line)))).toEqual([]);
  });
});
