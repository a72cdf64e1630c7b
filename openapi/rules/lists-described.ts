import { asNode, type Visitor } from "./redocly.ts";

/** What an operation that lists has to say of its pages, and no other may. */
export function listsDescribed(): Visitor {
  return {
    Operation(operation, { report, location }) {
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
      const isPaged = isList && asNode(list).paging !== "none";
      if (isPaged && asNode(operation.responses)["400"] === undefined) {
        report({
          message: "A list with pages describes 400, the ceiling of its pages.",
          location: location.child("responses").key(),
        });
      }
    },
  };
}
