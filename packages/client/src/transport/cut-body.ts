const decoder = new TextDecoder();

/**
 * Whether a body ends before its end: JSON that is not complete, in a response that was encoded, or whose length is another. A connection
 * that breaks is an error of `fetch` mostly; but behind a proxy that ends its response in good order, a body that was compressed comes
 * as text that is cut, in all runtimes, and in some any other body does.
 */
export function isCut(method: string, response: Response, body: ArrayBuffer): boolean {
  if (method === "HEAD") return false;
  const { headers } = response;
  const length = headers.get("Content-Length");
  const isEncoded = !/^(identity)?$/i.test(headers.get("Content-Encoding") ?? "");
  const received = body.byteLength;
  if (!isEncoded && (length === null || length === String(received))) return false;
  if (received === 0) return method === "GET" && isEncoded && length !== "0" && response.status === 200;
  return endsEarly(decoder.decode(body));
}

/** Whether a text begins as JSON and ends inside of an object, an array or a string of it. */
function endsEarly(text: string): boolean {
  if (!/^\s*[{[]/.test(text)) return false;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      at = endOfString(text, at);
      if (at < 0) return true;
    } else if (code === 0x7b || code === 0x5b) depth++;
    else if (code === 0x7d || code === 0x5d) depth--;
  }
  return depth > 0;
}

const quote = 0x22;
const backslash = 0x5c;

/** Where the string ends that begins here; -1 where it does not. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let first = end;
    while (text.charCodeAt(first - 1) === backslash) first--;
    if ((end - first) % 2 === 0) return end;
  }
  return -1;
}
