import { responses } from "../generated/responses.js";
import type { WholeResponse } from "../response/validator.js";
import type { Drift } from "./drift.js";
import { type BodyDrift, bodyDrifts } from "./faults.js";
import { bodyOfForm, wordsForForms, wordsOfForm } from "./form.js";

const atRoot = { pointer: "", place: "" };

/** The result of comparing a response with the description. */
export interface Inspection {
  /** One for each kind and place, in the order of the description; the first item of a list represents the others. */
  readonly drifts: readonly Drift[];
  /**
   * The envelope that a successful response came in: the name of the named example of this form, `observed`, `documented` or `inferred`,
   * the surest of them; where no example has it, the name of the schema. Undefined where it came in none, and for an error.
   */
  readonly envelope: string | undefined;
  /** Whether the description has this operation and this status. Of an operation that it has not, nothing else can be said. */
  readonly described: boolean;
}

/** Compares a response with the description. */
export function inspectResponse({ operation, status, body }: WholeResponse): Inspection {
  if (!Object.hasOwn(responses, operation)) return { drifts: [], envelope: undefined, described: false };
  const inspection = (drifts: readonly BodyDrift[], envelope?: string, described = true): Inspection => ({
    drifts: drifts.map(({ kind, ...where }) => ({ kind, breaking: kind !== "new-property", operation, status, ...where })),
    envelope,
    described,
  });
  const statuses = responses[operation] ?? {};
  const described = [String(status), `${Math.floor(status / 100)}XX`, "default"].find((each) => Object.hasOwn(statuses, each));
  const bodies = described === undefined ? undefined : statuses[described];
  if (!bodies) {
    const expected = Object.keys(statuses).join(", ");
    return inspection([{ kind: "status", ...atRoot, expected, found: String(status) }], undefined, false);
  }
  const isSuccess = bodies.some(({ envelope }) => envelope);
  const fitting = isSuccess ? bodyOfForm(bodies, body) : bodies[0];
  if (isSuccess && !fitting) {
    return inspection([{ kind: "envelope", ...atRoot, expected: wordsForForms(bodies), found: wordsOfForm(body) }]);
  }
  return inspection(fitting ? bodyDrifts(fitting, body) : [], fitting?.envelope?.name);
}
