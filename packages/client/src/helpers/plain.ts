/** Whether a value is an object whose own properties are all of it; a class may have made it, as frameworks do of a request's body. */
export function isPlain(value: unknown): value is { readonly [name: string]: unknown } {
  // Told by its tag, since an object of another realm has another prototype.
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const prototype = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null || isRoot(prototype)) return true;
  // Without a property of its own, it keeps what it is elsewhere.
  return Object.keys(value as object).length > 0 && !inherits(prototype);
}

export function isDate(value: unknown): boolean {
  return Object.prototype.toString.call(value) === "[object Date]";
}

/** `Object.prototype`, also of another realm. */
function isRoot(prototype: object): boolean {
  return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, "isPrototypeOf");
}

/** Whether more than methods comes from a prototype: a value, a getter, a form of its own in JSON. */
function inherits(prototype: object): boolean {
  for (let each: object | null = prototype; each && !isRoot(each); each = Object.getPrototypeOf(each)) {
    const properties = Object.values(Object.getOwnPropertyDescriptors(each));
    if (Object.hasOwn(each, "toJSON") || properties.some(({ enumerable, get, set }) => enumerable || get || set)) return true;
  }
  return false;
}
