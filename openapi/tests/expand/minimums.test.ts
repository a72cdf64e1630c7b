import { describe, expect, it } from "vitest";
import { minimums } from "../../expand/minimums.ts";
import { at, bundle } from "../support/bundle.ts";

describe("The least value of a number", () => {
  it.each([
    ["Cluster", "id", 1],
    ["OrderItem", "product_id", 1],
    ["Collection", "total_products", 0],
    ["Order", "days_delivery", 0],
    ["Sku", "weight", 0],
  ])("of %s.%s is %i, by its name", (schema, property, minimum) => {
    expect(at(bundle, `/components/schemas/${schema}/properties/${property}`)).toMatchObject({ minimum });
  });

  it.each([
    ["of another system", "SkuInput", "erp_id"],
    ["of a parent, where 0 may mean none", "CategoryInput", "parent_id"],
    ["in stock, of which a store may sell more than it has", "Product", "total_in_stock"],
    ["with a value below 0 that says something", "Sku", "availability_soldout"],
  ])("is not known where it is one %s", (_, schema, property) => {
    const described = at(bundle, `/components/schemas/${schema}/properties/${property}`);
    expect(described).toMatchObject({ type: expect.anything() });
    expect(described).not.toHaveProperty("minimum");
  });

  it("is what the schema says, where it says one", () => {
    const properties = {
      id: { type: "integer", minimum: 10 },
      shop_id: { type: ["integer", "null"] },
      code_id: { type: "string" },
      state_id: { type: "integer", enum: [0, 1] },
    };
    minimums({ severity: "error", 1: "id$" }).Schema({ properties });
    expect(properties).toEqual({
      id: { type: "integer", minimum: 10 },
      shop_id: { type: ["integer", "null"], minimum: 1 },
      code_id: { type: "string" },
      state_id: { type: "integer", enum: [0, 1] },
    });
  });
});
