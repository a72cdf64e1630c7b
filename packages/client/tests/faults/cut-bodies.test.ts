import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { YampiConnectionError, YampiResponseError } from "../../src/index.js";
import { useFakeClock } from "./clock.js";
import { customer } from "./fixtures.js";
import type { Step } from "./server.js";
import { failureOf, openStage } from "./stage.js";
import { json } from "./steps.js";

useFakeClock();

const content = JSON.stringify({ data: customer(1), padding: Array.from({ length: 2_000 }, (_, index) => index * 7_919) });
const whole = json({ data: customer(1) });

/** A compressed body cut short, in a response that ends in good order, with its length or in chunks. */
function cut(encoding: string, compress: (text: string) => Buffer, how: "length" | "chunks"): Step {
  return ({ response }) => {
    const all = compress(content);
    const half = all.subarray(0, all.length / 2);
    const length = how === "length" ? { "Content-Length": half.length } : {};
    response.writeHead(200, { "Content-Type": "application/json", "Content-Encoding": encoding, ...length });
    response.write(half, () => response.end());
  };
}

const cuts: [string, Step][] = [
  ["gzip, with its length", cut("gzip", gzipSync, "length")],
  ["gzip, in chunks", cut("gzip", gzipSync, "chunks")],
  ["br, with its length", cut("br", brotliCompressSync, "length")],
  ["br, in chunks", cut("br", brotliCompressSync, "chunks")],
];

describe.each(cuts)("A compressed body that is cut short (%s)", (_, step) => {
  it("is a broken connection, and is tried again", async () => {
    const stage = await openStage([step, whole]);
    await expect(stage.hurry().yampi.customers.get(1)).resolves.toEqual(customer(1));
    expect(stage.eventsOf("retry")).toMatchObject([{ attempt: 2, status: undefined }]);
  });

  it("is a YampiConnectionError where that goes on, by yampi.raw too", async () => {
    const stage = (await openStage([step])).hurry();
    expect(await failureOf(stage.yampi.customers.get(1))).toBeInstanceOf(YampiConnectionError);
    const raw = stage.yampi.raw.GET("/{alias}/customers/{id}", { params: { path: { alias: "minha-loja", id: 1 } } });
    expect(await failureOf(raw)).toBeInstanceOf(YampiConnectionError);
    expect(stage.server.requests).toHaveLength(6);
  });
});

describe("A compressed body that is whole", () => {
  it.each([
    ["gzip", gzipSync],
    ["br", brotliCompressSync],
  ])("is taken as it is (%s), with braces and quotes in its texts", async (encoding, compress) => {
    const entity = { ...customer(1), name: 'A "{[ \\' };
    const stage = await openStage([
      ({ response }) => {
        response.writeHead(200, { "Content-Encoding": encoding }).end(compress(JSON.stringify({ data: entity })));
      },
    ]);
    await expect(stage.yampi.customers.get(1)).resolves.toEqual(entity);
    expect(stage.server.requests).toHaveLength(1);
  });
});

describe("A compressed body that is cut anywhere", () => {
  const texts = JSON.stringify({ data: { ...customer(1), name: 'José 😀 "{[ \\', about: 'á\\"é'.repeat(40) } });

  it.each([
    ["gzip", gzipSync],
    ["deflate", deflateSync],
    ["br", brotliCompressSync],
  ])("is a broken connection, within a text and before its first byte too (%s)", async (encoding, compress) => {
    const all = compress(texts);
    // What ends a compressed body carries nothing of the text.
    const most = all.length - 12;
    for (const length of [0, 1, 12, ...Array.from({ length: 8 }, (_, part) => Math.floor((most * (part + 1)) / 8))]) {
      const step: Step = ({ response }) => {
        response.writeHead(200, { "Content-Type": "application/json", "Content-Encoding": encoding });
        response.write(all.subarray(0, length), () => response.end());
      };
      const stage = await openStage([step], { maxRetries: 0 });
      expect(await failureOf(stage.yampi.customers.get(1)), `${length} of ${all.length}`).toBeInstanceOf(YampiConnectionError);
    }
  });
});

describe("A body that a fetch gives as complete", () => {
  const given = (body: string, length: number) =>
    openStage([], { maxRetries: 0, fetch: async () => new Response(body, { headers: { "Content-Length": String(length) } }) });

  it("is a broken connection where it ends early and is shorter than its length", async () => {
    const { yampi } = await given('{"data":{"id":1,"name":"Jos', 400);
    expect(await failureOf(yampi.customers.get(1))).toBeInstanceOf(YampiConnectionError);
  });

  it("is taken as it is where only its length is another", async () => {
    const { yampi } = await given(JSON.stringify({ data: customer(1) }), 4_000);
    await expect(yampi.customers.get(1)).resolves.toEqual(customer(1));
  });

  it("is no JSON where it ends early and has its length, as the server sent it", async () => {
    const body = '{"data":{"id":1';
    const { yampi } = await given(body, body.length);
    expect(await failureOf(yampi.customers.get(1))).toBeInstanceOf(YampiResponseError);
  });
});
