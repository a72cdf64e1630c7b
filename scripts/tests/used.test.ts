import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { root } from "../src/paths.ts";
import { namedIn, usedPart } from "../src/used.ts";
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

/** Whether a change of the description is one of what a package uses that names this. */
function isUsed(change: (document: Any) => void, parts: readonly string[] = ["customers", "list"], words = parts): boolean {
  const named = { words: new Set(words), parts: new Map(parts.map((part) => [part, new Set([1])])) };
  const changed = description();
  change(changed);
  return JSON.stringify(usedPart(changed, named)) !== JSON.stringify(usedPart(description(), named));
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
    [
      "a path that it has all parts of",
      ({ paths }) => Object.assign(paths, { "/{alias}/customers/{id}": { put: { operationId: "people.put" } } }),
    ],
    ["an operation that it has all parts of", ({ paths }) => Object.assign(paths, { "/x": { get: { operationId: "list" } } })],
  ])("changes with %s", (_what, change) => {
    expect(isUsed(change)).toBe(true);
  });

  it.each<[string, (document: Any) => void]>([
    [
      "an operation of the resource whose method it does not name",
      ({ paths }) => Object.assign(paths, { "/x": { put: { operationId: "customers.put" } } }),
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
    expect(isUsed(coupon, [], ["Coupon"])).toBe(true);
    expect(isUsed(chair, [], ["webhooks"])).toBe(true);
    const operation = ({ paths }: Any) => Object.assign(paths["/chairs"].get, { deprecated: true });
    expect(isUsed(operation, [], ["chairs"])).toBe(false);
  });
});

describe("What a package names", () => {
  const folder = mkdtempSync(join(tmpdir(), "used-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("is what its files name, and those of the examples that it depends on", () => {
    const write = (file: string, text: string) => {
      mkdirSync(join(folder, file, ".."), { recursive: true });
      writeFileSync(join(folder, file), text);
    };
    write("page/package.json", '{ "dependencies": { "@yampi-openapi/example-server": "1.0.0" } }');
    write("page/src/main.tsx", 'const { lamps } = yampi; get("/orders", { doors: 1 }); call("rugs.list");');
    write("page/node_modules/other/src/index.ts", "chairs");
    write("server/src/app.ts", "yampi.customers.list();");
    write("server/package.json", '{ "devDependencies": { "@yampi-openapi/example-page": "1.0.0" } }');
    const { words, parts } = namedIn(join(folder, "page"));
    expect([...parts.keys()]).toEqual(expect.arrayContaining(["lamps", "orders", "rugs", "customers"]));
    expect(parts.has("doors")).toBe(false);
    expect(words.has("doors")).toBe(true);
    expect(words.has("chairs")).toBe(false);
  });

  it("has an operation on a line, on two, or of a resource that is destructured, and not where its parts are far from each other", () => {
    const uses = (text: string, change = another): boolean => {
      mkdirSync(join(folder, "lines", "src"), { recursive: true });
      writeFileSync(join(folder, "lines", "src", "main.ts"), text);
      const changed = description();
      change(changed);
      const named = namedIn(join(folder, "lines"));
      return JSON.stringify(usedPart(changed, named)) !== JSON.stringify(usedPart(description(), named));
    };
    expect(uses("await yampi.customers.list();")).toBe(true);
    expect(uses("await yampi.customers\n  .list();")).toBe(true);
    expect(uses("const { customers } = yampi;\n\n\nawait customers.list();")).toBe(true);
    expect(uses("fetch(`/customers`);")).toBe(true);
    expect(uses("await yampi.chairs.list();\n\n\nerror.customer.name;")).toBe(false);
    const nested = ({ paths }: Any) => Object.assign(paths, { "/{alias}/chairs/{id}/price-list": { get: {} } });
    expect(uses("fetch(`/chairs/1/price-list`);", nested)).toBe(true);
    expect(uses("fetch(`/chairs/1`);\n\n\nfetch(`/price-list`);", nested)).toBe(false);
  });

  it("is nothing of tests/description, of generated files, or of what else is left out", () => {
    for (const file of ["tests/description/all.test.ts", "src/generated/all.ts", "tests/types/all.types.ts"]) {
      mkdirSync(join(folder, "client", file, ".."), { recursive: true });
      writeFileSync(join(folder, "client", file), "yampi.chairs.get(1);");
    }
    expect([...namedIn(join(folder, "client")).parts.keys()]).toEqual(["chairs", "get"]);
    expect(namedIn(join(folder, "client"), "tests/types/**").parts.size).toBe(0);
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
