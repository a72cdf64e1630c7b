import { expect, it } from "vitest";
import { propertyNamesOf } from "../../../src/drift/property-names.js";

it("The names of properties are found wherever a schema can have them, and no keyword is one", () => {
  const at = (name: string) => ({ type: "object", properties: { [name]: "string" } });
  const table = {
    Types: "string|null",
    Name: "Types",
    One: { type: "object", properties: { id: "integer", "nick?": { enum: ["a"] }, properties: at("in_a_property") } },
    List: { type: "array", items: at("in_an_item") },
    Map: { type: "object", additionalProperties: at("in_a_map") },
    Open: { properties: { open: {} }, additionalProperties: true },
    Choice: { anyOf: [["object", at("in_a_branch")] as const, ["null", "null"] as const] },
  };
  expect(propertyNamesOf(table).sort()).toEqual(
    ["id", "in_a_branch", "in_a_map", "in_a_property", "in_an_item", "nick", "open", "properties"].sort(),
  );
});
