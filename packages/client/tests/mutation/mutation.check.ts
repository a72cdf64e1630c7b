import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@yampi-openapi/scripts/paths";
import { afterAll, beforeAll, expect, it } from "vitest";
import { inspectResponse } from "../../src/drift/index.js";
import { operations } from "../../src/generated/operations.js";
import { responses } from "../../src/generated/responses.js";
import * as client from "../../src/index.js";
import { description } from "../support/description.js";
import { type Mutant, nameOf } from "./mutant.js";
import { codeMutants } from "./mutants/code.js";
import { descriptionMutants } from "./mutants/description.js";
import { generatedMutants } from "./mutants/generated.js";
import { fullReport, grouped, summary } from "./report.js";
import { type Outcome, Run } from "./run.js";
import { survivors } from "./survivors.js";

const parts = {
  document: description,
  client,
  operations,
  responses,
  inspectResponse,
  mostAlterations: Number.POSITIVE_INFINITY,
};

/** Least share of the mutants that the contract has to notice. */
const leastScore = 0.9;

/** `MUTANTS=all` plants every one. */
const isAll = process.env.MUTANTS === "all";
/** Most mutants of each kind of change. */
const mostOfAKind = isAll ? Number.POSITIVE_INFINITY : 1;
/** Another seed samples other mutants, of which some may survive that nobody has seen yet. */
const seed = process.env.MUTATION_SEED ?? "1";

let run: Run;
beforeAll(async () => {
  run = await Run.start(parts);
});
afterAll(() => run.close());

it("The contract holds while nothing is changed, and does not any more once one place is", async () => {
  expect(await run.failing()).toBeUndefined();
  const all = [...descriptionMutants(description), ...generatedMutants(), ...codeMutants()];
  const outcomes: Outcome[] = [];
  for (const mutants of sampled(all)) for (const mutant of mutants) outcomes.push(await run.outcomeOf(mutant));

  const file = join(root, "dist", "mutation.md");
  mkdirSync(join(root, "dist"), { recursive: true });
  writeFileSync(file, fullReport(outcomes));
  console.log(`${summary(outcomes, all.length)}\n\nEvery mutant, and what killed it: dist/mutation.md`);

  const surviving = outcomes.filter(({ killer }) => killer === undefined).map(({ mutant }) => nameOf(mutant));
  const killed = outcomes.filter(({ killer }) => killer !== undefined).map(({ mutant }) => nameOf(mutant));
  const isAllowed = (name: string): boolean => survivors.some((survivor) => survivor.name.test(name));
  const hasToLive = (name: string): boolean => survivors.some(({ name: known, mayBeKilled }) => !mayBeKilled && known.test(name));
  expect(
    surviving.filter((name) => !isAllowed(name)),
    "survived, and are not in survivors.ts",
  ).toEqual([]);
  expect(killed.filter(hasToLive), "are in survivors.ts, and were killed").toEqual([]);
  expect(killed.length / outcomes.length).toBeGreaterThanOrEqual(leastScore);
  expect(outcomes.length).toBeGreaterThanOrEqual(60);
});

/** One of each kind, with all mistakes in the code; the same ones every time, in an order that favours none. */
function sampled(mutants: readonly Mutant[]): Mutant[][] {
  const digest = (mutant: Mutant): string =>
    createHash("sha256")
      .update(`${seed} ${nameOf(mutant)}`)
      .digest("hex");
  const turns: Mutant[][] = [];
  const kinds = grouped(mutants, ({ what, change, place }) =>
    what === "code" ? `${what} ${change}: ${place}` : `${what} ${change}`,
  );
  for (const each of kinds.values()) {
    const shuffled = each.map((mutant) => ({ mutant, order: digest(mutant) })).sort((a, b) => (a.order < b.order ? -1 : 1));
    for (const [turn, { mutant }] of shuffled.slice(0, mostOfAKind).entries()) {
      turns[turn] ??= [];
      turns[turn].push(mutant);
    }
  }
  return turns;
}
