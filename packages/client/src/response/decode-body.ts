const decoder = new TextDecoder("utf-8", { fatal: true });
/** As labels of UTF-8, and of what is UTF-8 as well. */
const utf8 = /^(?:unicode-1-1-)?utf-?8$|^(?:us-)?ascii$/i;

/** The value of a text in JSON; undefined where it is none. */
export function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** The text of a body; undefined where its bytes, or the label of its type, are not UTF-8. A byte order mark is no part of it. */
export function decodeBody(body: ArrayBuffer, contentType: string | null): string | undefined {
  const [, label = "utf-8"] = /;\s*charset\s*=\s*["']?([^\s;"']+)/i.exec(contentType ?? "") ?? [];
  if (!utf8.test(label)) return undefined;
  try {
    return decoder.decode(body);
  } catch {
    return undefined;
  }
}
