import { pathToFileURL } from "node:url";
import { Description } from "@yampi-openapi/scripts/generate/description";
import type { OperationObject } from "@yampi-openapi/scripts/openapi-types";
import { afterEach, describe, expect, inject, it, vi } from "vitest";
import { codeSamples } from "../../../src/description/samples.ts";
import { sampled } from "../../support/all.ts";
import { compile, writeSamples } from "../../support/samples.ts";
import { sendByCurl, shellCommands } from "../../support/shell.ts";

const production = "https://api.dooki.com.br/v2";

const description = await Description.load();
const samples = [...codeSamples(description)].map(([operation, [curl, typescript]]) => ({ operation, curl, typescript }));
const files = writeSamples(
  "operations",
  samples.map(({ operation, typescript }) => [operation, typescript?.source ?? ""]),
);
const problems = await compile(files);

const fileOf = (operation: string): string => files.find(({ name }) => name === operation)?.file ?? "";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe.each(samples)("Samples of $operation", ({ operation, curl, typescript }) => {
  it("are in curl and in TypeScript, with no credential in them, and compile", () => {
    expect(curl?.label).toBe("curl");
    expect(typescript?.label).toBe("TypeScript");
    expect(curl?.source).toContain("User-Token: $YAMPI_USER_TOKEN");
    expect(curl?.source).toContain("User-Secret-Key: $YAMPI_USER_SECRET_KEY");
    expect(typescript?.source).not.toMatch(/userToken|userSecretKey/);
    expect(problems.get(fileOf(operation))).toEqual([]);
  });
});

// `npm run test:ci` runs the samples of all operations.
describe.each(sampled(samples, 12))("Samples of $operation", ({ operation, curl, typescript }) => {
  it("call the mock by curl, as the description wants it", async () => {
    const environment = { YAMPI_USER_TOKEN: "any", YAMPI_USER_SECRET_KEY: "any" };
    const [command = []] = shellCommands((curl?.source ?? "").replace(production, inject("mockUrl")), environment);
    const seen = await sendByCurl(command);
    expect(seen.headers.get("sl-violations")).toBeNull();
    expect([200, 201, 204]).toContain(seen.status);
    // Where the method gives nothing, the description knows no body.
    const givesNothing = typescript?.source.includes('console.log("done")');
    expect(seen.body).toBeTypeOf(givesNothing ? "undefined" : "object");
  });

  it("run in TypeScript, and print what came", async () => {
    vi.stubEnv("YAMPI_USER_TOKEN", "any");
    vi.stubEnv("YAMPI_USER_SECRET_KEY", "any");
    const log = vi.spyOn(console, "log").mockReturnValue();
    const real = globalThis.fetch;
    const violations: (string | null)[] = [];
    vi.stubGlobal("fetch", async (url: string, init: RequestInit) => {
      const response = await real(url.replace(production, inject("mockUrl")), init);
      violations.push(response.headers.get("sl-violations"));
      return response;
    });
    await import(pathToFileURL(fileOf(operation)).href);
    expect(log).toHaveBeenCalled();
    expect(log).not.toHaveBeenCalledWith(undefined);
    expect(violations).toEqual(violations.map(() => null));
  });
});

it("Every operation of the description has its samples", () => {
  const { paths = {} } = description.document;
  const operations = Object.values(paths).flatMap((item) => Object.values(item) as OperationObject[]);
  const ids = operations.flatMap(({ operationId }) => operationId ?? []);
  expect(samples.map(({ operation }) => operation)).toEqual(ids.sort());
});

it("An operation whose body has no example is named, since its samples would send nothing", () => {
  const bare = structuredClone(description.document);
  const { post } = Object(bare.paths)["/{alias}/pricing/promocodes"] as {
    post: { requestBody: { content: { [type: string]: object } } };
  };
  post.requestBody.content["application/json"] = { schema: { type: "object" } };
  expect(() => codeSamples(new Description(bare))).toThrow("promocodes.create: body has no example to make a sample of");
});
