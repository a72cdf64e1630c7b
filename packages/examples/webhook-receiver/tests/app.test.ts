import { describe, expect, test } from "vitest";
import { door } from "./support/door.ts";
import { bodyOf, sign, signed } from "./support/events.ts";

describe("an event with its signature", () => {
  test("is in the file when it is answered, as it came", async () => {
    const { post, bodies, stored } = await door();
    const body = bodyOf(1);
    expect(await post(body)).toEqual({ status: 200, json: { status: "stored" } });
    expect(bodies()).toEqual([{ name: "order.paid", body }]);
    expect(stored()).toBe(1);
  });

  test("is kept once, however often it comes, and answered with 200 each time", async () => {
    const { post, bodies, stored } = await door();
    expect(await post(bodyOf(1))).toEqual({ status: 200, json: { status: "stored" } });
    expect(await post(bodyOf(1))).toEqual({ status: 200, json: { status: "known" } });
    const together = await Promise.all([1, 2, 2, 1].map((id) => post(bodyOf(id))));
    expect(together.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(bodies()).toHaveLength(2);
    expect(stored()).toBe(2);
  });

  test("is kept where its name is not known yet", async () => {
    const { post, bodies } = await door();
    expect(await post(bodyOf(1, "order.teleported"))).toMatchObject({ status: 200 });
    expect(bodies()).toMatchObject([{ name: "order.teleported" }]);
  });

  test("is held against the bytes that came, and not against what they mean", async () => {
    const { post, bodies } = await door();
    const spaced = JSON.stringify(JSON.parse(bodyOf(1)), null, 2);
    expect(await post(spaced, sign(bodyOf(1)))).toMatchObject({ status: 401 });
    expect(await post(spaced)).toMatchObject({ status: 200 });
    expect(bodies()).toMatchObject([{ body: spaced }]);
  });
});

describe("what is no event of the store leaves nothing behind:", () => {
  test.each([
    ["a body that was changed", bodyOf(2), sign(bodyOf(1)), 401],
    ["a signature with another secret", bodyOf(1), sign(bodyOf(1), "another"), 401],
    ["no signature", bodyOf(1), null, 401],
    ["an empty signature", bodyOf(1), "", 401],
    ["half a signature", bodyOf(1), sign(bodyOf(1)).slice(0, 20), 401],
    ["a signature that is no base64", bodyOf(1), "%%%", 401],
    ["what is no JSON, without a signature", "maria@example.com", null, 401],
    ["what is no JSON", "maria@example.com", undefined, 400],
    ["half an event", bodyOf(1).slice(0, -20), undefined, 400],
    ["nothing", "", undefined, 400],
    ["JSON that is no event", '{"order":1}', undefined, 400],
    ["a list", "[]", undefined, 400],
  ])("%s", async (_what, body, signature, status) => {
    const { post, bodies, log } = await door();
    expect(await post(body, signature)).toEqual({ status, json: { error: expect.any(String) } });
    expect(bodies()).toEqual([]);
    expect(log).toEqual([expect.stringMatching(new RegExp(`^${status}: `))]);
  });
});

describe("a body that is longer than it may be", () => {
  test("is refused by its announced length", async () => {
    const { app, bodies } = await door({ maxBodyBytes: 100 });
    const { headers, ...rest } = signed(bodyOf(1));
    const response = await app.request("/webhooks", { ...rest, headers: { ...(headers as object), "Content-Length": "5000" } });
    expect(response.status).toBe(413);
    expect(bodies()).toEqual([]);
  });

  test("is refused as soon as it is longer, where it announces none", async () => {
    const { app, bodies } = await door({ maxBodyBytes: 100 });
    let pulled = 0;
    const long = new ReadableStream({
      pull: (stream) => (++pulled < 1_000 ? stream.enqueue(new Uint8Array(10)) : stream.close()),
    });
    const response = await app.request("/webhooks", { method: "POST", body: long, duplex: "half" } as RequestInit);
    expect(response.status).toBe(413);
    expect(pulled).toBeLessThan(20);
    expect(bodies()).toEqual([]);
  });

  test("is taken where it is exactly as long as it may be", async () => {
    const { post } = await door({ maxBodyBytes: bodyOf(1).length });
    expect(await post(bodyOf(1))).toMatchObject({ status: 200 });
  });
});

test("there is no other route", async () => {
  const { app } = await door();
  expect((await app.request("/webhooks")).status).toBe(404);
  expect((await app.request("/", signed(bodyOf(1)))).status).toBe(404);
});
