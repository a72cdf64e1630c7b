/** How deep JSON may be nested: far deeper than any response of the API, and far from where a stack ends. */
export const maxNesting = 500;

/**
 * Where a text of JSON is nested deeper than it may be: the offset of the bracket that is too many, or undefined. Nothing else is checked,
 * so that it works before `JSON.parse`, and it takes one pass without recursion.
 */
export function findTooDeep(text: string): number | undefined {
  let depth = 0;
  let isInText = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isInText) {
      if (code === backslash) at++;
      else if (code === quote) isInText = false;
    } else if (code === quote) {
      isInText = true;
    } else if (code === openArray || code === openObject) {
      if (++depth > maxNesting) return at;
    } else if (code === closeArray || code === closeObject) {
      depth--;
    }
  }
  return undefined;
}

const [quote, backslash, openArray, closeArray, openObject, closeObject] = [...'"\\[]{}'].map((each) => each.charCodeAt(0));
