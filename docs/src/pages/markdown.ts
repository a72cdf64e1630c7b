import markdownIt from "markdown-it";

export interface Rendered {
  readonly title: string;
  /** Its first paragraph, as HTML. */
  readonly summary: string;
  readonly html: string;
}

const markdown = markdownIt({ linkify: false, typographer: false });

// A table that is wider than a phone scrolls by itself.
markdown.renderer.rules.table_open = () => '<div class="table" tabindex="0"><table>\n';
markdown.renderer.rules.table_close = () => "</table></div>\n";
// So does code, which then has to be reachable by the keyboard.
markdown.renderer.rules.fence = (tokens, index) => {
  const { content = "", info = "" } = tokens[index] ?? {};
  return `<pre tabindex="0"><code class="language-${info}">${markdown.utils.escapeHtml(content)}</code></pre>\n`;
};

/** Renders a page whose first line is its title. Links of the source go through a function. */
export function renderMarkdown(source: string, link: (href: string) => string): Rendered {
  const tokens = markdown.parse(source, {});
  for (const [index, token] of tokens.entries()) {
    if (token.type === "heading_open") token.attrSet("id", slug(tokens[index + 1]?.content ?? ""));
    for (const child of token.children ?? []) {
      const href = child.attrGet("href");
      if (href !== null) child.attrSet("href", link(String(href)));
    }
  }
  const [heading, title] = tokens;
  if (heading?.tag !== "h1" || !title) throw new Error(`A page has to begin with its title: ${source.slice(0, 40)}`);
  const paragraph = tokens.findIndex(({ type }) => type === "paragraph_open");
  const summary = tokens.slice(paragraph + 1, paragraph + 2);
  return {
    title: title.content,
    summary: markdown.renderer.render(summary, markdown.options, {}),
    html: markdown.renderer.render(tokens, markdown.options, {}),
  };
}

export function renderInline(source: string): string {
  return markdown.renderInline(source);
}

function slug(heading: string): string {
  return heading
    .normalize("NFD")
    .replaceAll(/\p{Mark}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}
