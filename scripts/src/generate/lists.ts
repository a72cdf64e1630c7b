import type { OperationObject } from "../openapi-types.ts";
import type { DescribedParameter } from "./parameters.ts";
import type { DescribedRequestBody } from "./request-body.ts";

/** How a list is walked. */
export interface DescribedList {
  /** Property that tells its items apart. */
  readonly key: string | undefined;
  /** Whether it comes whole, in one response. */
  readonly isWhole: boolean;
  /** How it goes on where pages end, where it does. */
  readonly scroll: DescribedScroll | undefined;
}

export interface DescribedScroll {
  /** The number of items that pages can reach. */
  readonly ceiling: number;
  /** What the client sends, and no caller. */
  readonly parameters: readonly DescribedParameter[];
}

const scrollNames = ["scroll", "scroll_id"];
/** The parameters that a list has to have, by its paging. */
const wantedBy: { readonly [paging: string]: readonly string[] } = {
  page: ["page", "limit"],
  scroll: ["page", "limit", ...scrollNames],
  none: [],
};

/** @throws Error for a list that the client could not walk. */
export function describedList(
  definition: OperationObject,
  query: readonly DescribedParameter[],
  body: DescribedRequestBody | undefined,
): DescribedList {
  const { key, paging, ceiling } = (definition["x-yampi-list"] ?? {}) as { key?: string; paging?: string; ceiling?: number };
  const wanted = paging === undefined ? undefined : wantedBy[paging];
  if (!wanted) throw new Error(`the generator does not know ${paging} paging`);
  const missing = wanted.filter((name) => !query.some((each) => each.name === name));
  if (missing.length > 0) throw new Error(`a list by ${paging} needs the parameter ${missing.join(" and ")}`);
  if (body) throw new Error("the generator does not know lists that are asked for by a body");
  if (paging !== "scroll") return { key, isWhole: paging === "none", scroll: undefined };
  // What came on the first page comes again by scroll.
  if (key === undefined || ceiling === undefined) throw new Error("a list by scroll needs a key and a ceiling");
  return { key, isWhole: false, scroll: { ceiling, parameters: query.filter(({ name }) => scrollNames.includes(name)) } };
}
