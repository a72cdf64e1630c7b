import { renderJson } from "./json.ts";
import { renderJunit } from "./junit.ts";
import { renderMarkdown } from "./markdown.ts";
import type { Report } from "./report.ts";
import { renderText } from "./text.ts";

/** The forms of a report; each ends with a line break. */
export const formats = {
  text: renderText,
  markdown: renderMarkdown,
  json: renderJson,
  junit: renderJunit,
} as const satisfies { readonly [name: string]: (report: Report) => string };

export type Format = keyof typeof formats;
