import { isObject } from "../json.ts";

/**
 * The body of a response with the ID that its path asked for, in the place of that of the example: the API never gives another entity, and
 * the client takes none. Undefined where the path does not end with an ID, or the body has no entity.
 *
 * @param template - Path of the description, such as `/{alias}/customers/{id}`.
 * @param path - Path of the request.
 */
export function withAskedId(template: string, path: string, body: unknown): unknown {
  const [, asked] = /\/(\d+)\/?$/.exec(path) ?? [];
  if (!asked || !template.endsWith("}")) return undefined;
  const copy: unknown = structuredClone(body);
  const content = isObject(copy) && "data" in copy && !("id" in copy) ? copy.data : copy;
  const entity: unknown = Array.isArray(content) && content.length === 1 ? content[0] : content;
  if (!isObject(entity) || !("id" in entity)) return undefined;
  Object.assign(entity, { id: Number(asked) });
  return copy;
}
