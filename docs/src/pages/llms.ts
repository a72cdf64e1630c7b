import { titleOf } from "./guides.ts";
import type { Page } from "./pages.ts";

/** A page as programs and people read it elsewhere: without what only the site shows. */
export function plain(markdown: string): string {
  return (
    markdown
      .replace(/^---\n[\s\S]*?text: (.+)\n +tagline: (.+)\n[\s\S]*?\n---$/m, "# $1\n\n$2")
      .replaceAll(/^<!--.*-->\n/gm, "")
      .replaceAll(/^<\/?(?:section|div|[A-Z]\w+)\b[^>]*>\n+/gm, "")
      .replaceAll(/^(#+ .*?) \{#[\w-]+\}$/gm, "$1")
      // Tabs and what is folded, one after the other with their titles.
      .replaceAll(/^:::(?: code-group)?\n+/gm, "")
      .replaceAll(/^::: \w+ (.+)$/gm, "**$1**\n")
      .replaceAll(/^(```\w+) \[(.+)\]$/gm, "**$2**\n\n$1")
      .replaceAll("&lt;", "<")
      .trimStart()
  );
}

/** `llms.txt`: where the pages are, as llmstxt.org describes it. */
export function llmsIndex(pages: readonly Page[], base: string): string {
  const [start, ...others] = pages.map((page) => ({ ...page, text: plain(page.text) }));
  const summary = start?.text.split("\n").find((line) => /^[A-Z]/.test(line));
  const links = others.map(({ file, text }) => `- [${titleOf(text)}](${base}${file})`);
  return `# yampi-openapi\n\n> ${summary}\n\n## Docs\n\n${links.join("\n")}\n\n## API\n\n- [OpenAPI description](${base}openapi.yaml)\n`;
}
