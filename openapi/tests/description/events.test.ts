import { expect, it } from "vitest";
import { at, bundle, type Json } from "../support/bundle.ts";

const schemas = "/components/schemas";

it("A webhook can be told of exactly the events that are described", () => {
  const forms = at(bundle, `${schemas}/KnownWebhookEvent/oneOf`) as readonly { readonly $ref: string }[];
  const described = forms.flatMap(({ $ref }) => {
    const { const: only, enum: names } = at(bundle, `${$ref.slice(1)}/properties/event`) as { const?: Json; enum?: Json[] };
    return names ?? [only];
  });
  expect((at(bundle, `${schemas}/WebhookEventName/enum`) as Json[]).toSorted()).toEqual(described.toSorted());
});
