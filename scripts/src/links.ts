import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import GithubSlugger from "github-slugger";

/** What is not ours or is generated, and the start page of the site, which links to pages that only the site has. */
const ignored = ["**/node_modules/**", "**/dist/**", "docs/guides/*/index.md"];

/** The links of Markdown files to files and headings of the repository that are not there, each with its place. */
export function deadLinksBelow(folder: string): string[] {
  const read = (file: string): string => withoutBlocks(readFileSync(join(folder, file), "utf8"));
  const isThere = (from: string, link: string): boolean => {
    const [path = "", heading = ""] = link.split("#");
    const file = path === "" ? from : join(dirname(from), path);
    if (path.startsWith("/") || !existsSync(join(folder, file))) return false;
    return heading === "" || !file.endsWith(".md") || headingsIn(read(file)).has(heading);
  };
  return globSync("**/*.md", { cwd: folder, exclude: ignored }).flatMap((file) =>
    read(file)
      .replaceAll(/`[^`\n]+`/g, "")
      .split("\n")
      .flatMap((text, index) =>
        [...text.matchAll(/\]\((?![a-z]+:)([^)\s]+)\)/g)]
          .filter(([, link = ""]) => !isThere(file, link))
          .map(([, link]) => `${file}:${index + 1}: the link to ${link} leads nowhere`),
      ),
  );
}

/** The addresses of headings, as GitHub and the site have them. */
function headingsIn(markdown: string): ReadonlySet<string> {
  const slugger = new GithubSlugger();
  return new Set([...markdown.matchAll(/^#+ (.+)$/gm)].map(([, title = ""]) => slugger.slug(title)));
}

/** Markdown whose blocks of code are empty lines. */
function withoutBlocks(markdown: string): string {
  return markdown.replaceAll(/^( *)(`{3,})[^\n]*\n[\s\S]*?^\1\2$/gm, (block) => block.replaceAll(/[^\n]/g, ""));
}
