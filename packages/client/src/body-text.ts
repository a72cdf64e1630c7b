const decoder = new TextDecoder("utf-8", { fatal: true });
/** As labels of UTF-8, and of what is UTF-8 as well. */
const utf8 = /^(?:unicode-1-1-)?utf-?8$|^(?:us-)?ascii$/i;

/** A body as bytes; as text where what acts like `fetch` has no bytes. */
export type RawText = ArrayBuffer | Uint8Array | string;

export function readBytes(response: Response): Promise<RawText> {
  return typeof response.arrayBuffer === "function" ? response.arrayBuffer() : response.text();
}

/** The text of a body; undefined where its bytes, or the label of its type, are not UTF-8. A byte order mark is no part of it. */
export function decodeBody(body: RawText, contentType: string | null): string | undefined {
  const [, label = "utf-8"] = /;\s*charset\s*=\s*["']?([^\s;"']+)/i.exec(contentType ?? "") ?? [];
  if (!utf8.test(label)) return undefined;
  try {
    return typeof body === "string" ? body : decoder.decode(body);
  } catch {
    return undefined;
  }
}
