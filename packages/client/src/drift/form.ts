import { schemas } from "../generated/schemas.js";
import { isObject, unwrap } from "../response/envelope.js";
import type { DescribedBody, Envelope } from "./described-response.js";
import { alternatives, typeOf, wordsOf } from "./words.js";

/** The one of the bodies whose envelope this is. */
export function bodyOfForm(bodies: readonly DescribedBody[], body: unknown): DescribedBody | undefined {
  const content = unwrap(body);
  const place = content === body ? "bare" : "data";
  return bodies.find(({ envelope, schema }) => {
    if (!envelope || envelope.place !== place || envelope.type !== typeOf(content)) return false;
    // Without the ID that it is described with an object is no entity; the API may say anything else in one.
    if (place === "bare" && isObject(body) && !Object.hasOwn(body, "id") && hasId(schema)) return false;
    return envelope.items === undefined || (content as unknown[]).length === envelope.items;
  });
}

function hasId(schema: string): boolean {
  const node = schemas[schema];
  const { properties = {} } = typeof node === "object" ? node : {};
  return Object.hasOwn(properties, "id") || Object.hasOwn(properties, "id?");
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
