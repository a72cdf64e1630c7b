import { readFile } from "node:fs/promises";
import { Ajv, type ErrorObject } from "ajv";
import type { Content, Header } from "har-format";
import { UsageError } from "../cli/failure.ts";
import { findSyntaxError } from "./json-position.ts";

/** What is read of an entry of a HAR file. Tools leave out much of what the format asks for. */
export interface Entry {
  readonly startedDateTime?: string;
  /** In milliseconds. */
  readonly time?: number;
  readonly request: { readonly method: string; readonly url: string };
  readonly response: {
    /** 0 where no answer came. */
    readonly status: number;
    readonly headers?: readonly Pick<Header, "name" | "value">[];
    readonly content?: Partial<Content>;
  };
}

const text = { type: "string" } as const;
const entry = {
  type: "object",
  required: ["request", "response"],
  properties: {
    startedDateTime: text,
    time: { type: "number" },
    request: { type: "object", required: ["method", "url"], properties: { method: text, url: text } },
    response: {
      type: "object",
      required: ["status"],
      properties: {
        status: { type: "integer" },
        headers: {
          type: "array",
          items: { type: "object", required: ["name", "value"], properties: { name: text, value: text } },
        },
        content: { type: "object", properties: { mimeType: text, text, encoding: text } },
      },
    },
  },
};
const validate = new Ajv({ verbose: true }).compile<{ log: { entries: Entry[] } }>({
  type: "object",
  required: ["log"],
  properties: {
    log: { type: "object", required: ["entries"], properties: { entries: { type: "array", items: entry } } },
  },
});

/**
 * Reads the entries of a HAR file.
 *
 * @throws UsageError where the file cannot be read or is no HAR file, with the place, and without a word of what stands there.
 */
export async function readRecording(file: string): Promise<readonly Entry[]> {
  const recording = parse(file, await read(file));
  if (!validate(recording)) throw new UsageError(`${file}: ${describe(validate.errors?.[0])}`);
  const { entries } = recording.log;
  const relative = entries.findIndex(({ request }) => !URL.canParse(request.url));
  if (relative >= 0) throw new UsageError(`${file}: log.entries[${relative}].request.url: expected an absolute URL`);
  return entries;
}

async function read(file: string): Promise<string> {
  try {
    return (await readFile(file, "utf8")).replace(/^\ufeff/, "");
  } catch (error) {
    throw new UsageError(`${file}: cannot be read: ${(error as NodeJS.ErrnoException).code}`);
  }
}

function parse(file: string, content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    const { line, column, isEnd } = findSyntaxError(content);
    throw new UsageError(`${file}: no JSON at line ${line}, column ${column}${isEnd ? ": it ends too early" : ""}`);
  }
}

/** `log.entries[3].response.status: expected an integer` */
function describe(error: ErrorObject | undefined): string {
  const { instancePath = "", params = {}, parentSchema } = error ?? {};
  const missing: unknown = params.missingProperty;
  const steps = [...instancePath.split("/").slice(1), ...(typeof missing === "string" ? [missing] : [])];
  const place = steps.map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`)).join("");
  const expected = typeof missing === "string" ? parentSchema?.properties[missing] : parentSchema;
  return `${place.slice(1) || "the file"}: expected ${article(String(expected?.type))}`;
}

function article(type: string): string {
  return `${/^[aio]/.test(type) ? "an" : "a"} ${type}`;
}
