import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withAskedId } from "../../src/mock/asked-id.ts";
import { type Mock, startMock } from "../../src/mock/server.ts";

const headers = { "user-token": "any", "user-secret-key": "any", "content-type": "application/json" };

describe("The mock", () => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await startMock({ errors: 0 });
  });
  afterAll(() => mock.close());

  it("gives the entity the ID that its path asks for, whatever its envelope", async () => {
    for (const example of ["observed", "documented"]) {
      const response = await fetch(`${mock.url}/minha-loja/pricing/promocodes/123`, {
        headers: { ...headers, prefer: `example=${example}` },
      });
      const body = (await response.json()) as { data?: { id?: unknown }; id?: unknown };
      expect(response.headers.get("sl-violations")).toBeNull();
      expect(body.data?.id ?? body.id).toBe(123);
    }
  });

  it("leaves the items of a list as they are", async () => {
    const response = await fetch(`${mock.url}/minha-loja/pricing/promocodes/123/customers`, { headers });
    expect(JSON.stringify(await response.json())).not.toContain('"id":123');
  });
});

describe("The ID that was asked for", () => {
  it.each([
    ["in an envelope", { data: { id: 1, name: "a" } }, { data: { id: 7, name: "a" } }],
    ["in an array of one", { data: [{ id: 1 }] }, { data: [{ id: 7 }] }],
    ["bare", { id: 1, data: [] }, { id: 7, data: [] }],
  ])("replaces that of an entity %s", (_, body, changed) => {
    expect(withAskedId("/{alias}/webhooks/{id}", "/minha-loja/webhooks/7", body)).toEqual(changed);
  });

  it.each([
    ["a path that does not end with an ID", "/{alias}/customers/{id}/carts", "/a/customers/7/carts", { data: { id: 1 } }],
    ["several entities", "/{alias}/customers/{id}", "/a/customers/7", { data: [{ id: 1 }, { id: 2 }] }],
    ["a body without an entity", "/{alias}/customers/{id}", "/a/customers/7", { message: "Not Found" }],
  ])("changes nothing for %s", (_, template, path, body) => {
    expect(withAskedId(template, path, body)).toBeUndefined();
  });
});
