import { afterAll, describe, expect, inject, it } from "vitest";
import {
  Yampi,
  YampiApiError,
  YampiAuthenticationError,
  YampiNotFoundError,
  YampiPermissionError,
  YampiRateLimitError,
  YampiServerError,
  YampiValidationError,
} from "../../src/index.js";
import { described } from "../support/description.js";
import { cases } from "./cases.js";

const errorClasses: { readonly [status: string]: typeof YampiApiError } = {
  400: YampiApiError,
  401: YampiAuthenticationError,
  403: YampiPermissionError,
  404: YampiNotFoundError,
  422: YampiValidationError,
  429: YampiRateLimitError,
  "5XX": YampiServerError,
};

const called = new Set<string>();
let violations: string | null = null;

const yampi = new Yampi({
  alias: "minha-loja",
  userToken: "any",
  userSecretKey: "any",
  baseUrl: inject("mockUrl"),
  maxRetries: 0,
  rateLimit: { acquire: async () => ({ release: () => {} }) },
  fetch: async (url, init) => {
    const response = await fetch(url, init);
    violations = response.headers.get("sl-violations");
    return response;
  },
});

describe.each(described)("$id", ({ id, responses }) => {
  const found = cases[id];

  it("has a case in cases.ts", () => {
    expect(found).toBeDefined();
  });
  if (!found) return;

  const [success, ...errors] = responses;
  const examples = Object.entries(success?.examples ?? {});

  it("expects something of every example of its 200, and of no other", () => {
    expect(Object.keys(found.expected)).toEqual(examples.map(([name]) => name));
  });

  it.each(examples)("gives what the example %s holds, field by field, and Prism finds nothing wrong", async (name, example) => {
    const result = await found.call(yampi, { headers: { Prefer: `example=${name}` } });
    called.add(id);
    expect(violations).toBeNull();
    expect(result).toEqual(found.expected[name]?.(example as never));
  });

  it.each(errors)("rejects with the class for $status, and what its body says", async ({ status, examples: bodies }) => {
    for (const [name, body] of Object.entries(bodies)) {
      const code = status.replace("XX", "00");
      const options = { headers: { Prefer: `code=${code}, example=${name}` } };
      const error = await Promise.resolve(found.call(yampi, options)).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(YampiApiError);
      expect((error as object).constructor).toBe(errorClasses[status]);
      const { message, errors: fields } = body as { message: string; errors?: object };
      expect(error).toMatchObject({ status: Number(code), operation: id, errors: fields ?? {} });
      expect((error as Error).message).toContain(`${id}: ${code} ${message}`);
      expect(violations).toBeNull();
    }
  });
});

afterAll(() => {
  expect([...called].sort(), "the operations that were called are those of the description").toEqual(
    described.map(({ id }) => id).sort(),
  );
});
