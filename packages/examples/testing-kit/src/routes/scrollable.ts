import type { Visit } from "../door.js";
import type { Scrollable } from "../envelopes.js";
import { limitOf, pageOf, queryOf } from "../requests.js";
import type { Scrolls } from "../scrolls.js";

/** What a request asks for of a list that can be scrolled. Ends the visit where there is nothing like that. */
export function partOf<T>(request: Request, list: readonly T[], scrolls: Scrolls<T>, { refuse, reject }: Visit): Scrollable<T> {
  const query = queryOf(request);
  if (query.get("scroll") !== "true") return pageOf(request, list) ?? refuse(400);
  const [id, limit] = [query.get("scroll_id"), limitOf(request)];
  const part = id === null ? scrolls.begin(list, limit) : scrolls.next(id, limit);
  return part ?? reject({ scroll_id: ["The testing kit has no such scroll, or has sent this part of it."] });
}
