import { isObject, unwrap } from "../response/envelope.js";
import type { DescribedBody, Envelope } from "./described-answer.js";
import { alternatives, typeOf, wordsOf } from "./words.js";

/** The one of the bodies whose envelope this is. */
export function bodyOfForm(bodies: readonly DescribedBody[], body: unknown): DescribedBody | undefined {
  const content = unwrap(body);
  const place = content === body ? "bare" : "data";
  // Without an ID an object is no entity; the API may say anything else in one.
  if (place === "bare" && isObject(body) && !Object.hasOwn(body, "id")) return undefined;
  return bodies.find(({ envelope }) => {
    if (!envelope || envelope.place !== place || envelope.type !== typeOf(content)) return false;
    return envelope.items === undefined || (content as unknown[]).length === envelope.items;
  });
}

export function wordsOfForm(body: unknown): string {
  const content = unwrap(body);
  return inPlace(content === body ? "bare" : "data", wordsOf(content));
}

export function wordsForForms(bodies: readonly DescribedBody[]): string {
  return alternatives(bodies.flatMap(({ envelope }) => (envelope ? [wordsForForm(envelope)] : [])));
}

function wordsForForm({ place, type, items }: Envelope): string {
  return inPlace(place, items === undefined ? type : `${type} of ${items}`);
}

function inPlace(place: Envelope["place"], words: string): string {
  return place === "data" ? `${words} in data` : `bare ${words}`;
}
