import { createCore } from "../../src/core.js";
import { productionUrl } from "../../src/generated/constants.js";
import { operations } from "../../src/generated/operations.js";
import type { ClientOptions, ListOptions, YampiList } from "../../src/index.js";
import type { ListOperation } from "../../src/operation.js";
import { readOptions } from "../../src/options/settings.js";
import { list } from "../../src/resources/methods.js";
import { settings } from "./fake-fetch.js";

const queryParameters = [
  { name: "scroll", type: "boolean" },
  { name: "scroll_id", type: "string", minLength: 1 },
];

/** The list of a cluster's customers, as if it went on by scroll behind so many records. */
export function scrollableList(
  ceiling: number,
  client: ClientOptions,
  params?: { readonly [name: string]: unknown },
  options?: ListOptions,
): YampiList<{ id: number }> {
  const listed = operations.find(({ id }) => id === "clusters.listCustomers") as ListOperation;
  const operation = { ...listed, scroll: { ceiling, queryParameters } };
  return list(createCore(readOptions({ ...settings(), ...client }, productionUrl)), operation, [7], params, options);
}
