/** A place where an answer is not what the description says. It holds words for types and formats, never a value of the answer. */
export interface Drift {
  /**
   * What is wrong: another type, a property that is missing, a value outside of its enum, a text or number that breaks its format, an
   * entity that stands in no envelope that is described, a status that is not described; or, which breaks nothing, a property that the
   * description does not know.
   */
  readonly kind: "type" | "missing" | "enum" | "format" | "envelope" | "status" | "new-property";
  /** Whether code that trusts the description can fail over it. False for a new property alone. */
  readonly breaking: boolean;
  /** The operationId. */
  readonly operation: string;
  readonly status: number;
  /**
   * JSON pointer into the body as it came: `/data/2/phone/number`. A key that the description does not name is `*`, but for a new
   * property whose words are all common words of programs or words of the description; see {@link isPropertyName}.
   */
  readonly pointer: string;
  /** The pointer with `*` for every index, and so the same for all items of a list. */
  readonly place: string;
  /** What the description says: `integer or null`, `string (email)`. */
  readonly expected: string;
  /** What came: `null`, `string (decimal)`, `nothing`. */
  readonly found: string;
}
