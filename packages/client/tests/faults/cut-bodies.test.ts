import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { YampiConnectionError } from "../../src/index.js";
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
