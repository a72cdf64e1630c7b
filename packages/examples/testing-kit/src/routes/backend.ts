import type { paths } from "@yampi-openapi/types";
import type { createOpenApiHttp } from "openapi-msw";
import type { openDoor } from "../door.js";
import type { Shape } from "../envelopes.js";
import type { Store } from "../store.js";

/** What all routes share. */
export interface Backend {
  readonly http: ReturnType<typeof createOpenApiHttp<paths>>;
  readonly enter: ReturnType<typeof openDoor>;
  readonly store: Store;
  readonly shape: Shape;
}

/** How a creation succeeds: as the vendor's pages say, or as it is inferred to. Which of the two is right is unknown. */
export function createdStatus(shape: Shape): 200 | 201 {
  return shape === "documented" ? 200 : 201;
}
