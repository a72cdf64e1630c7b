import { execFile } from "node:child_process";
import { parseArgs, promisify } from "node:util";
import { hasCurl } from "@yampi-openapi/scripts/programs";

const isCurlThere = hasCurl();

/**
 * The words of each command of our samples: words, texts in single quotes, texts in double quotes with `$VARIABLES`, lines that end in a backslash,
 * and lines that are comments.
 */
export function shellCommands(script: string, environment: { readonly [name: string]: string }): string[][] {
  const parts = script.replaceAll("\\\n", " ").matchAll(/^#.*$|(\n)|'([^']*)'|"([^"]*)"|(\S+)/gm);
  const commands: string[][] = [[]];
  for (const [, end, plain, quoted, bare] of parts) {
    if (end) commands.push([]);
    const word = plain ?? (quoted ?? bare)?.replaceAll(/\$(\w+)/g, (_, name: string) => variable(name));
    if (word !== undefined) commands.at(-1)?.push(word);
  }
  return commands.filter(({ length }) => length > 0);

  function variable(name: string): string {
    const value = environment[name];
    if (value === undefined) throw new Error(`The command uses $${name}, which the text never sets`);
    return value;
  }
}

interface CurlRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: [string, string][];
  readonly body?: string;
}

/** The request that the words of a curl command stand for. */
export function curlRequest([program, ...args]: readonly string[]): CurlRequest {
  const options = {
    request: { type: "string", default: "GET" },
    header: { type: "string", multiple: true, default: [] as string[] },
    data: { type: "string" },
    include: { type: "boolean" },
  } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [url = "", ...others] = positionals;
  if (program !== "curl" || others.length > 0) throw new Error(`No sample of curl: ${args.join(" ")}`);
  const headers = values.header.map((header) => header.split(": ") as [string, string]);
  return { method: values.request, url, headers, ...(values.data !== undefined && { body: values.data }) };
}

export interface CurlResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** Sends what a curl command says: by curl, or where there is none, as the same request. */
export async function sendByCurl(words: readonly string[]): Promise<CurlResponse> {
  const request = curlRequest(words);
  if (!isCurlThere) {
    const response = await fetch(request.url, request);
    return { status: response.status, headers: response.headers, body: read(await response.text()) };
  }
  const { stdout } = await promisify(execFile)("curl", ["--silent", "--show-error", "--include", ...words.slice(1)]);
  const [head = "", body = ""] = stdout.split("\r\n\r\n");
  return { status: Number(head.split(" ")[1]), headers: headersOf(head), body: read(body) };
}

/** The headers of a response as text. */
export function headersOf(head: string): Headers {
  return new Headers(
    head
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(": ") as [string, string]),
  );
}

function read(body: string): unknown {
  return body === "" ? undefined : JSON.parse(body);
}
