/** A difference between a response and the description. It names types and formats, never a value of the response. */
export interface Drift {
  /**
   * What differs: a type, a missing property, a value outside of its enum, a format, an envelope or status that is not described; or a new
   * property, which breaks nothing.
   */
  readonly kind: "type" | "missing" | "enum" | "format" | "envelope" | "status" | "new-property";
  /** Whether the drift can break code that relies on the description. False for a new property. */
  readonly breaking: boolean;
  /** The operationId. */
  readonly operation: string;
  readonly status: number;
  /**
   * The JSON pointer into the body as received: `/data/2/phone/number`. A key that is not described is `*`, unless it looks like the name of a
   * property; see {@link isPropertyName}.
   */
  readonly pointer: string;
  /** The pointer with `*` for every index, so that it is the same for all items of a list. */
  readonly place: string;
  /** What the description expects: `integer or null`, `string (email)`. */
  readonly expected: string;
  /** What was received: `null`, `string (decimal)`, `nothing`. */
  readonly found: string;
}
