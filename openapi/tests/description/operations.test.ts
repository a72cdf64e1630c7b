import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { at, bundle, here } from "../support/bundle.ts";

type Operation = { readonly operationId?: string; readonly "x-yampi-title": string };

const rows = rowsOf(readFileSync(join(here, "operations.md"), "utf8"));
const described = operationsOf(at(bundle, "/paths") as { readonly [path: string]: { readonly [key: string]: Operation } });

describe("The table of operations", () => {
  it("has each described operation as here, and no other", () => {
    const listed = rows.filter(({ state }) => state === "here").map(({ method, path, id }) => `${id} ${method} ${path}`);
    expect(listed.sort()).toEqual(described.map(({ method, path, id }) => `${id} ${method} ${path}`).sort());
  });

  it("has each operation once", () => {
    const routes = rows.filter(({ path }) => path !== "").map(({ method, path }) => `${method} ${path}`);
    expect(routes).toEqual([...new Set(routes)]);
  });

  it.each(described)("has $id by the title that the description gives the vendor's page", ({ id, title }) => {
    const listed = rows.find((row) => row.id === id)?.title;
    expect(listed || title).toBe(title);
  });

  it("says in its own words what is known of each", () => {
    expect(rows.filter((row) => !isClear(row))).toEqual([]);
  });
});

/** What is unknown is a title without a path, or a path that nothing shows. */
function isClear({ method, path, title, state, from, id }: (typeof rows)[number]): boolean {
  if (!/^(GET|POST|PUT|PATCH|DELETE)$/.test(method)) return false;
  if (state === "unknown") return id === "" && (path === "" ? title !== "" && /^(page|link|title)$/.test(from) : from === "");
  if (path === "" || !/^(page|link|code)$/.test(from)) return false;
  return state === "here" ? id !== "" : state === "known" && id === "";
}

function rowsOf(markdown: string) {
  const lines = markdown.slice(markdown.indexOf("| group ")).trim().split("\n").slice(2);
  return lines.map((line) => {
    const cells = line.split("|").map((cell) => cell.trim().replaceAll("`", ""));
    const [, , method = "", path = "", title = "", state = "", from = "", id = ""] = cells;
    return { method, path, title, state, from, id };
  });
}

function operationsOf(paths: { readonly [path: string]: { readonly [key: string]: Operation } }) {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, { operationId, "x-yampi-title": title }]) =>
      operationId === undefined ? [] : [{ id: operationId, method: method.toUpperCase(), path, title }],
    ),
  );
}
