import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Description } from "@yampi-openapi/scripts/generate/description";
import { expect, inject, it } from "vitest";
import { operationsOf } from "../../../src/reference.ts";
import { isAll } from "../../support/all.ts";
import { base } from "../../support/setup.ts";
import { filesOf } from "../../support/site-files.ts";

const host = "https://site.example";

it.runIf(isAll)("Every link leads to a file of the site or a part of one, below its own path", async () => {
  const site = inject("site");
  const hashes = new Set([...operationsOf((await Description.load()).document).values()].map(({ hash }) => hash));
  const ids = new Map<string, Set<string>>();
  const idsOf = (file: string): Set<string> => {
    const known =
      ids.get(file) ?? new Set([...readFileSync(join(site, file), "utf8").matchAll(/ id="([^"]+)"/g)].map(([, id = ""]) => id));
    ids.set(file, known);
    return known;
  };
  const isThere = (link: URL): boolean => {
    if (!link.pathname.startsWith(base)) return false;
    const path = decodeURI(link.pathname.slice(base.length));
    const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
    if (!existsSync(join(site, file))) return false;
    const hash = decodeURIComponent(link.hash);
    if (file.endsWith("reference/index.html")) return hash === "" || hash.split("/").length < 3 || hashes.has(hash);
    return hash === "" || idsOf(file).has(hash.slice(1));
  };
  const links = filesOf(site, ".html")
    .filter((file) => file !== "404.html")
    .flatMap((file) => {
      const html = readFileSync(join(site, file), "utf8");
      // The reference's links are fragments; those of the bar above it are of the site.
      const own = file.endsWith("reference/index.html") ? (/<nav class="site">.*?<\/nav>/.exec(html)?.[0] ?? "") : html;
      return [...own.matchAll(/ href="([^"]+)"/g)].map(([, href = ""]) => ({
        file,
        link: new URL(href.replaceAll("&amp;", "&"), `${host}${base}${file}`),
      }));
    })
    .filter(({ link }) => link.origin === host);
  expect(links.length).toBeGreaterThan(5000);
  expect(links.filter(({ link }) => !isThere(link)).map(({ file, link }) => `${link.href} of ${file}`)).toEqual([]);
});
