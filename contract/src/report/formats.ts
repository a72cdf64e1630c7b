import { harmlessly } from "../harmless.ts";
import { renderJson } from "./json.ts";
import { renderJunit } from "./junit.ts";
import { renderMarkdown } from "./markdown.ts";
import type { Report } from "./report.ts";
import { renderText } from "./text.ts";

type Render = (report: Report) => string;

/** The forms of a report; each ends with a line break, and no text in a report can harm where it is shown. */
export const formats = {
  text: ofHarmless(renderText),
  markdown: ofHarmless(renderMarkdown),
  json: ofHarmless(renderJson),
  junit: ofHarmless(renderJunit),
} as const satisfies { readonly [name: string]: Render };

export type Format = keyof typeof formats;

function ofHarmless(render: Render): Render {
  return (report) => render(harmlessly(report));
}
