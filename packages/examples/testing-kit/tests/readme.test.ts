import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const folder = join(import.meta.dirname, "readme");
const readme = readFileSync(join(import.meta.dirname, "..", "README.md"), "utf8");
const samples = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code);

test("the samples of the README are the tests of this folder, word for word", () => {
  const tests = readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8"));
  expect(samples.length).toBeGreaterThan(0);
  expect(samples.toSorted()).toEqual(tests.toSorted());
});
