import type { Stage } from "../stage.js";
import { rawWaitingStates, waitingStates } from "./aborts.js";
import * as connection from "./connection.js";
import * as limits from "./limits.js";
import * as lists from "./lists.js";
import * as responses from "./responses.js";

type Scenario = (stage: Stage) => Promise<unknown>;

const { written: _, ...faultyResponses } = responses;
const { tooMany: __, stormOfTooMany, ...faultyLimits } = limits;

const aborts = [...Object.entries(waitingStates), ...Object.entries(rawWaitingStates)].map(
  ([state, abort]): [string, Scenario] => [`aborted ${state}`, (stage) => abort(stage, new AbortController())],
);

/** Every fault that is played in this folder, once. */
export const scenarios: readonly (readonly [string, Scenario])[] = [
  ...Object.entries(connection),
  ...Object.entries<Scenario>(faultyLimits),
  ["stormOfTooMany", (stage) => stormOfTooMany(stage.hurry())],
  ...Object.entries<Scenario>(faultyResponses),
  ...Object.entries<Scenario>(lists),
  ...aborts,
];
