import { isObject } from "../response/envelope.js";

/** What tells an item of a list from all others. */
export interface Identity {
  /** Equal for two items only if they are the same one, as far as known. */
  readonly id: string | number;
  /** Whether the item has no key, or one that cannot be trusted, so that only its whole content tells it apart. */
  readonly nameless?: boolean;
  /** Whether the API wrote a number as text: `100` and `"100"` are one item. */
  readonly isText?: boolean;
}

const wholeNumber = /^(0|-?[1-9]\d*)$/;

/**
 * The identity of an item by its key, or by its content where it has none. A number beyond 2^53 is no key: parsing has rounded it, so
 * that two items may share it.
 */
export function identityOf(item: unknown, key: string | undefined): Identity {
  const value = key !== undefined && isObject(item) && Object.hasOwn(item, key) ? item[key] : undefined;
  if (value === undefined || value === null || (typeof value === "number" && !(Math.abs(value) <= Number.MAX_SAFE_INTEGER))) {
    return { id: `content ${canonicalText(item)}`, nameless: true };
  }
  const number = typeof value === "string" && wholeNumber.test(value) ? Number(value) : value;
  if (Number.isSafeInteger(number)) return { id: number as number, isText: typeof value === "string" };
  return { id: `${typeof value} ${typeof value === "string" ? value : canonicalText(value)}` };
}

/** A value of JSON as text, with its names in order. It does not recurse: a value may be nested deeper than the stack is. */
export function canonicalText(value: unknown): string {
  const parts: string[] = [];
  const rest: { readonly text?: string; readonly value?: unknown }[] = [{ value }];
  for (let next = rest.pop(); next; next = rest.pop()) {
    if (next.text !== undefined) parts.push(next.text);
    else if (Array.isArray(next.value)) {
      parts.push("[");
      rest.push({ text: "]" });
      for (let index = next.value.length - 1; index >= 0; index--) rest.push({ text: "," }, { value: next.value[index] });
    } else if (isObject(next.value)) {
      const object = next.value;
      parts.push("{");
      rest.push({ text: "}" });
      const names = Object.keys(object).sort();
      for (const name of names.reverse()) rest.push({ text: "," }, { value: object[name] }, { text: `${JSON.stringify(name)}:` });
    } else parts.push(JSON.stringify(next.value) ?? "null");
  }
  return parts.join("");
}

/** 53 bits of a text (cyrb53), as two whole numbers: enough to recognise it, and nothing of it can be read. */
export function hashOf(text: string): readonly [high: number, low: number] {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 2_654_435_761);
    b = Math.imul(b ^ code, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return [b & 0x1fffff, a >>> 0];
}

export function fingerprint(text: string): string {
  return hashOf(text)
    .map((part) => part.toString(36))
    .join(".");
}
