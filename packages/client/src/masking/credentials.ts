import { looked } from "./shown.js";

/** Credentials of these lengths are found although spaces or the ends of lines split them. The parts of longer ones look like tokens. */
const wrapped = { shortest: 8, longest: 100 };

/** Matches the credentials in a text, in any letter case and in the encodings that a server may repeat them in. Undefined without any. */
export function credentialPattern(credentials: readonly string[]): RegExp | undefined {
  // A text cannot repeat more than is looked at, and an expression cannot hold more than some of the longest headers.
  const bounded = credentials.map((each) => each.replaceAll(/\s+/g, " ").slice(0, looked));
  const forms = [...new Set(bounded.filter((each) => each !== "").flatMap(formsOf))];
  if (forms.length === 0) return undefined;
  // The longest first, since another may be a part of it.
  forms.sort((a, b) => b.length - a.length);
  return new RegExp(forms.map(expression).join("|"), "gi");
}

function formsOf(text: string): string[] {
  const base64 = [0, 1, 2].flatMap((offset) => base64Inside(text, offset));
  return [
    text,
    JSON.stringify(text).slice(1, -1),
    text.replaceAll("/", "\\/"),
    encoded(text),
    ...base64,
    ...base64.map((form) => form.replaceAll("+", "-").replaceAll("/", "_")),
  ];
}

function encoded(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What base64 makes of a text at this offset in another, such as behind `user:`; only the characters that the text alone decides. */
function base64Inside(text: string, offset: number): string[] {
  const bytes = new TextEncoder().encode(text);
  const binary = "\0".repeat(offset) + Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  const whole = Math.floor((binary.length * 8) / 6);
  const form = btoa(binary).slice(Math.ceil((offset * 8) / 6), whole);
  return form.length >= 4 ? [form] : [];
}

/** A short credential counts as a word of its own only; it would be found within others. A long one may have been wrapped. */
function expression(form: string): string {
  const compact = form.replaceAll(/\s+/g, "");
  const isWrapped = compact.length >= wrapped.shortest && compact.length <= wrapped.longest;
  if (isWrapped) return Array.from(compact, escaped).join(" ?");
  const whole = Array.from(form, escaped).join("");
  return form.length < 4 ? `(?<![A-Za-z\\d])${whole}(?![A-Za-z\\d])` : whole;
}

function escaped(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&");
}
