import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { startMock } from "@yampi-openapi/scripts/mock";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { describe, expect, onTestFinished, test } from "vitest";
import { describeGateway } from "../src/openapi.js";
import { startGateway } from "./support/gateway.ts";

const read = promisify(execFile);
const paths: { readonly [path: string]: string } = {
  "/clusters": "/clusters",
  "/clusters/{id}/customers": "/clusters/7/customers",
  "/orders": "/orders?from=2026-03-01&to=2026-03-31&status_id=4&promocode_id=9001",
  "/promocodes": "/promocodes?limit=100",
  "/promocodes/{id}": "/promocodes/9001",
  "/promocodes/{id}/customers": "/promocodes/9001/customers",
  "/statuses": "/statuses",
};

interface Description {
  readonly paths: { readonly [path: string]: unknown };
  readonly components: { readonly schemas: { readonly [name: string]: { properties?: object } } };
}

/** Checks a body against the schema that the description has for it, in which no field may be missing from it. */
function validator(description: Description, path: string, status: number, type: string): ValidateFunction {
  const closed = structuredClone(description);
  for (const schema of Object.values(closed.components.schemas)) {
    if (schema.properties) Object.assign(schema, { additionalProperties: false });
  }
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(closed, "gateway");
  const pointer = ["paths", path, "get", "responses", String(status), "content", type, "schema"];
  const escaped = pointer.map((step) => encodeURIComponent(step.replaceAll("~", "~0").replaceAll("/", "~1")));
  return ajv.compile({ $ref: `gateway#/${escaped.join("/")}` });
}

describe.each([
  ["masked", true],
  ["not masked", false],
])("with personal data %s", (_how, masked) => {
  test.each(["observed", "documented"] as const)("the %s responses, and an error, are as /openapi.json says", async (shape) => {
    const mock = await startMock({ shape });
    onTestFinished(() => mock.close());
    const { get } = await startGateway({ baseUrl: mock.url, masked });
    const description = (await get("/openapi.json")).json as Description;
    expect(Object.keys(description.paths)).toEqual(Object.keys(paths));
    for (const [path, url] of Object.entries(paths)) {
      const fits = validator(description, path, 200, "application/json");
      expect(fits((await get(url)).json), JSON.stringify(fits.errors)).toBe(true);
      const isProblem = validator(description, path, 400, "application/problem+json");
      expect(isProblem((await get(`${url.split("?")[0]}?other=1`)).json), JSON.stringify(isProblem.errors)).toBe(true);
    }
  });

  test("/openapi.json is a whole and valid description", async () => {
    const folder = await mkdtemp(join(tmpdir(), "store-gateway-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, "openapi.json"), JSON.stringify(describeGateway({ masked })));
    const redocly = join(import.meta.dirname, "..", "..", "..", "..", "node_modules", ".bin", "redocly");
    const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
    const { stderr } = await read(redocly, ["lint", "openapi.json", "--extends=spec"], { cwd: folder, env });
    expect(stderr).toContain("Your API description is valid");
  });
});

test("a masked field is described by what it looks like, and a hidden one not at all", () => {
  const { Customer, CustomerPhone } = (describeGateway({ masked: true }) as Description).components.schemas;
  expect(Customer?.properties).toMatchObject({ email: { description: "E-mail address. Masked.", examples: ["m***@e***.com"] } });
  expect(Customer?.properties).not.toHaveProperty("email.format");
  for (const hidden of ["birthday", "ip", "notes", "token", "login_url", "addresses"])
    expect(Customer?.properties).not.toHaveProperty(hidden);
  expect(Object.keys(CustomerPhone?.properties ?? {})).toEqual(["formated_number"]);
});
