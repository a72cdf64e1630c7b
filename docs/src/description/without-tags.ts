import { beginOfTag, mapMarkdown } from "@yampi-openapi/scripts/markdown";
import { mapTexts } from "@yampi-openapi/scripts/texts";

/** A description in whose texts `<token>` is what it says, and no tag of HTML, which the reference would not show. */
export function withoutTags<Document extends object>(description: Document): Document {
  return mapTexts(description, (text, pointer) => {
    if (!pointer.endsWith("/description")) return text;
    return mapMarkdown(
      text,
      (each) => each.replaceAll(beginOfTag, "&lt;"),
      (code) => code,
    );
  });
}
