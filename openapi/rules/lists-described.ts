import { asNode, type Visitor } from "./redocly.ts";

/** What a list has to be asked for, by its paging. */
const parametersOf: { readonly [paging: string]: readonly string[] } = {
  page: ["page", "limit"],
  scroll: ["page", "limit", "scroll", "scroll_id"],
};

/** What an operation that lists has to say of its pages, and no other may. */
export function listsDescribed(): Visitor {
  return {
    Operation(operation, { report, location, resolve }) {
      const isList = operation["x-yampi-result"] === "list";
      const list = operation["x-yampi-list"];
      if (isList && list === undefined)
        report({ message: "A list needs x-yampi-list.", location: location.child("x-yampi-result") });
      if (!isList && list !== undefined) {
        report({
          message: "x-yampi-list belongs to operations with x-yampi-result: list.",
          location: location.child("x-yampi-list"),
        });
      }
      const { paging } = asNode(list);
      const names = [operation.parameters ?? []].flat().map((parameter) => resolve(parameter).node?.name);
      const missing = (parametersOf[String(paging)] ?? []).filter((name) => !names.includes(name));
      if (isList && missing.length > 0) {
        report({ message: `A list like this takes ${missing.join(" and ")}.`, location: location.child("x-yampi-list") });
      }
      if (isList && paging !== "none" && asNode(operation.responses)["400"] === undefined) {
        report({
          message: "A list with pages describes 400, the ceiling of its pages.",
          location: location.child("responses").key(),
        });
      }
    },
  };
}
