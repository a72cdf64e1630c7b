import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { description, operationsOf } from "../support/description.js";

const root = join(import.meta.dirname, "..", "..", "..", "..");
const described = operationsOf(description).map(({ id }) => id);

it.each(["README.md", "README.pt-BR.md"])("The table of methods of %s names every one, and no other", (readme) => {
  const [, table = ""] =
    /^\| (?:resource|recurso) \|.*\n\| --- \| --- \|\n((?:\|.*\n)+)/m.exec(readFileSync(join(root, readme), "utf8")) ?? [];
  const named = table
    .trimEnd()
    .split("\n")
    .flatMap((row) => {
      const [resource = "", ...methods] = [...row.matchAll(/`([^`]+)`/g)].map(([, code]) => code);
      return methods.map((method) => `${resource}.${method}`);
    });
  expect(named.toSorted()).toEqual(described.toSorted());
});
