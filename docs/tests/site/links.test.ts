import { LinkChecker, LinkState } from "linkinator";
import { expect, inject, it, onTestFinished } from "vitest";
import { isAll } from "../support/all.ts";
import { serveBelow } from "../support/static-server.ts";

it("Every link leads to a page or a part of one, wherever the site stands", async () => {
  const server = await serveBelow("/somewhere/below/", inject("site"));
  onTestFinished(server.close);
  const outside = async (link: string) => !link.startsWith("http://127.0.0.1:") || (!isAll && link.includes("/typescript/"));
  const { links } = await new LinkChecker().check({
    path: server.url,
    recurse: true,
    checkFragments: true,
    // Places of the reference, which its script shows.
    fragmentsToSkip: async (fragment) => fragment.startsWith("/"),
    linksToSkip: outside,
  });
  const checked = links.filter(({ state }) => state !== LinkState.SKIPPED);
  expect(checked.filter(({ state }) => state === LinkState.BROKEN).map(({ url, parent }) => `${url} of ${parent}`)).toEqual([]);

  // All of it was seen, from the first page on.
  const reached = checked.map(({ url }) => url.replace(server.url, "").replace(/#.*/, ""));
  for (const file of [
    "pt-BR/guides/cache.html",
    ...(isAll ? ["typescript/classes/index.Yampi.html"] : []),
    "openapi.yaml",
    "pt-BR/openapi.yaml",
    "postman.json",
  ]) {
    expect(reached).toContain(file);
  }
});
