import { describe, expect, it } from "vitest";
import { applyOverlay, type Overlay } from "../../../src/description/load.ts";
import { gapsOf } from "../../support/gaps.ts";

const description = {
  info: { title: "Shop", description: "A shop." },
  tags: [{ name: "Orders" }],
  components: {
    schemas: {
      Order: {
        type: "object",
        properties: { description: { type: "string", description: "What it is.", example: { title: "Not a text" } } },
      },
    },
  },
};

const complete: Overlay["actions"] = [
  { target: "$.info", update: { title: "Loja", description: "Uma loja." } },
  { target: "$.tags[?@.name == 'Orders']", update: { "x-displayName": "Pedidos" } },
  { target: "$.components.schemas.Order.properties.description", update: { description: "O que é." } },
];

const gapsWith = (...actions: Overlay["actions"]) => gapsOf(description, { overlay: "1.0.0", actions });
const none = { missing: [], copied: [], gone: [], changed: [] };

describe("An overlay that translates", () => {
  it("has no gap where it gives every text, the names of tags and properties called description included", async () => {
    expect(await gapsWith(...complete)).toEqual(none);
  });

  it.each([
    ["a text", 0, ["/info/title", "/info/description"]],
    ["the name of a tag", 1, ["/tags/0/x-displayName"]],
    ["the description of a property", 2, ["/components/schemas/Order/properties/description/description"]],
  ])("misses %s that it does not name", async (_, without, missing) => {
    expect(await gapsWith(...complete.filter((__, index) => index !== without))).toEqual({ ...none, missing });
  });

  it("is told of a text that it gives as it was", async () => {
    expect(await gapsWith(...complete, { target: "$.info", update: { title: "Shop" } })).toEqual({
      ...none,
      copied: ["/info/title"],
    });
  });

  it("is told of a target that is not there", async () => {
    const target = "$.components.schemas.Cart";
    expect(await gapsWith(...complete, { target, update: { description: "Um carrinho." } })).toEqual({ ...none, gone: [target] });
  });

  it("is told of a text below its target that is not there", async () => {
    const gone = ["/components/schemas/Cart/description"];
    const update = { Cart: { description: "Um carrinho." } };
    expect(await gapsWith(...complete, { target: "$.components.schemas", update })).toEqual({ ...none, gone });
  });

  it("is told of a change to what is no text", async () => {
    const changed = ["/components/schemas/Order/type"];
    expect(await gapsWith(...complete, { target: "$.components.schemas.Order", update: { type: "array" } })).toEqual({
      ...none,
      changed,
    });
  });

  it("leaves the description that it is applied to as it is", async () => {
    const before = structuredClone(description);
    const { document } = await applyOverlay(description, { overlay: "1.0.0", actions: complete });
    expect(document).toMatchObject({ info: { title: "Loja" }, tags: [{ name: "Orders", "x-displayName": "Pedidos" }] });
    expect(description).toEqual(before);
  });
});
