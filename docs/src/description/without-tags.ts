import { beginOfTag, mapMarkdown } from "@yampi-openapi/scripts/markdown";
import { mapTexts } from "@yampi-openapi/scripts/texts";

/** A description in whose texts `<token>` is what it says, and no tag of HTML, which the reference would not show. */
export function withoutTags<Document extends object>(description: Document): Document {
  return mapTexts(description, (text, pointer) => (pointer.endsWith("/description") ? escaped(text) : text));
}

/** Markdown without tags of HTML. */
export function escaped(markdown: string): string {
  return mapMarkdown(
    markdown,
    (text) => text.replaceAll(beginOfTag, "&lt;"),
    (code) => code,
  );
}
