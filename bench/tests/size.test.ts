import { expect, test } from "vitest";
import { size } from "../src/size.ts";

/** docs/decisions/0018-size-of-the-client.md has the reasons. */
const mostBytes = 33_000;
const mostBytesPerOperation = 16;

test("the client and its table of operations have no more bytes than decided", { timeout: 60_000 }, async () => {
  const { gzip, gzipPerOperation, operations } = await size();
  expect(operations).toBeGreaterThan(200);
  expect(gzip).toBeLessThan(mostBytes);
  expect(gzip).toBeGreaterThan(mostBytes / 2);
  expect(gzipPerOperation).toBeLessThan(mostBytesPerOperation);
});
