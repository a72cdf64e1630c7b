/**
 * Types of the Yampi API, made from the description. A schema of the description is a type of the same name here; `paths`,
 * `webhooks`, `operations` and `components` are the whole of it, in the form that openapi-typescript gives them.
 *
 * @packageDocumentation
 */
export type { components, operations, paths, webhooks } from "./generated/openapi.js";
export type * from "./generated/schemas.js";
export type * from "./generated/sensitive.js";
