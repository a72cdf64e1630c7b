import { YampiInputError } from "../errors.js";
import { callAside } from "../events.js";
import { callback, type Kind, type KnownOptions, readKnown } from "../options/known-options.js";
import type { ResponseValidator } from "../response/validator.js";
import type { Drift } from "./drift.js";
import { inspectResponse } from "./inspect.js";

/** Options of {@link driftValidator}. */
export interface DriftOptions {
  /** Called with each drift. Errors that it throws and promises that it returns are ignored. */
  readonly onDrift: (drift: Drift) => unknown;
  /**
   * Reports a drift (operation, status, kind and place) once per process or once per validator; `false` reports it with every response.
   * Default: `process`, so that a server that creates a client for each request does not report it each time.
   */
  readonly once?: "process" | "validator" | false | undefined;
}

const onceKind: Kind = {
  expected: "process, validator or false",
  fits: (value) => value === "process" || value === "validator" || value === false,
};
const knownOptions: KnownOptions<DriftOptions> = { onDrift: callback, once: onceKind };
const toldInProcess = new Set<string>();

/**
 * Creates a validator for the option `validate` of a client. It reports responses that differ from the description. The caller gets the
 * response unchanged.
 *
 * @throws YampiInputError if an option is invalid or unknown.
 */
export function driftValidator(options: DriftOptions): ResponseValidator {
  const { onDrift, once = "process" } = readKnown("driftValidator", options, knownOptions);
  if (!onDrift) throw new YampiInputError("onDrift", "expected a function");
  const told = once === "process" ? toldInProcess : new Set<string>();
  return (response) => {
    for (const drift of inspectResponse(response).drifts) {
      const key = `${drift.operation} ${drift.status} ${drift.kind} ${drift.place}`;
      if (once && told.has(key)) continue;
      told.add(key);
      callAside(() => onDrift(drift));
    }
  };
}
