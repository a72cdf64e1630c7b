import { describe, expect, it } from "vitest";
import { bundle, type Json, type Patch, patched } from "../support/bundle.ts";
import { discrepancies } from "../support/discrepancies.ts";
import { kindsAt, unexplained } from "../support/evidence.ts";

const customer = "/components/schemas/Customer/properties";
const merchant = "/components/schemas/WebhookMerchant/properties";
const promocode = "/components/schemas/Promocode/properties";

describe("Every property", () => {
  it("is what the vendor's examples show, or says where it comes from", () => {
    expect(unexplained(bundle)).toEqual([]);
  });

  const field = { type: "string", description: "Words.", examples: ["vip"] };
  it.each<readonly [fault: string, place: string, patch: Patch]>([
    ["that no page has", `${customer}/tags`, add(`${customer}/tags`, field)],
    ["that no page of an event has", `${merchant}/name`, add(`${merchant}/name`, field)],
    ["of another type than the page shows", `${customer}/id`, add(`${customer}/id/type`, "string")],
    ["that may be null, where the page shows a text", `${customer}/name`, add(`${customer}/name/type`, ["string", "null"])],
    ["of fewer values than the page allows", `${customer}/token`, add(`${customer}/token/enum`, ["a"])],
    ["of a narrower form than the page shows", `${customer}/token`, add(`${customer}/token/pattern`, "^[0-9a-f-]+$")],
    ["that the page shows in quotes", `${promocode}/include_ids`, withoutEvidence(`${promocode}/include_ids`)],
    ["that one page has as anything", `${promocode}/payments_ids`, withoutEvidence(`${promocode}/payments_ids`)],
    [
      "whose shared type says nothing either",
      "/components/schemas/Pagination/properties/total",
      withoutEvidence("/components/schemas/Counter"),
    ],
  ])("%s needs evidence", (_, place, patch) => {
    expect(unexplained(patched(bundle, patch))).toContain(place);
  });
});

describe("Every place of discrepancies.yaml", () => {
  it.each(discrepancies.flatMap(({ id, place }) => place.map((place) => ({ id, place }))))(
    "has evidence beyond the page: $place ($id)",
    ({ place }) => {
      expect(kindsAt(place)).toContainEqual(expect.stringMatching(/^(observed|inferred)$/));
    },
  );
});

function add(path: string, value: Json): Patch {
  return [{ op: "add", path, value }];
}

function withoutEvidence(place: string): Patch {
  return [{ op: "remove", path: `${place}/x-yampi-evidence` }];
}
