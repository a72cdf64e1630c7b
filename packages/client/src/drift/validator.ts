import { YampiInputError } from "../errors.js";
import { type KnownOptions, readKnown } from "../options/known-options.js";
import type { ResponseValidator } from "../response/validator.js";
import type { Drift } from "./drift.js";
import { inspectAnswer } from "./inspect.js";

/** Settings of {@link driftValidator}. */
export interface DriftOptions {
  /** Hears of each drift. What it throws is ignored, and it is not waited for. */
  readonly onDrift: (drift: Drift) => unknown;
  /**
   * How far a drift, which is an operation, status, kind and place, is told only once: in this process, whichever validator saw it first,
   * or by each validator; `false` tells it with every answer that has it. Default: `process`, so that a client made for each request of a
   * server does not tell it each time.
   */
  readonly once?: "process" | "validator" | false | undefined;
}

const knownOptions: KnownOptions<DriftOptions> = { onDrift: "function", once: "any" };
const toldInProcess = new Set<string>();

/**
 * A validator for the option `validate` of a client, which tells where answers are not what the description says. The answers are given
 * to the caller all the same.
 *
 * @throws YampiInputError where `onDrift` is no function, or `once` none of its values, and for a name that is no option.
 */
export function driftValidator(options: DriftOptions): ResponseValidator {
  const { onDrift, once = "process" } = readKnown("the options of driftValidator", options, knownOptions);
  if (!onDrift) throw new YampiInputError("onDrift", "expected a function");
  if (once !== "process" && once !== "validator" && once !== false) {
    throw new YampiInputError("once", "expected process, validator or false");
  }
  const told = once === "process" ? toldInProcess : new Set<string>();
  return (answer) => {
    for (const drift of inspectAnswer(answer).drifts) {
      const key = `${drift.operation} ${drift.status} ${drift.kind} ${drift.place}`;
      if (once && told.has(key)) continue;
      told.add(key);
      tell(onDrift, drift);
    }
  };
}

/** One drift that nobody could hear of does not keep the next one. */
function tell(onDrift: DriftOptions["onDrift"], drift: Drift): void {
  try {
    Promise.resolve(onDrift(drift)).catch(() => {});
  } catch {}
}
