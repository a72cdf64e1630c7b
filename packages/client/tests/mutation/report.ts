import { type Mutant, nameOf } from "./mutant.js";
import type { Outcome } from "./run.js";
import { survivors } from "./survivors.js";

/** A line for each kind of change, the survivors with their reasons, and the score. */
export function summary(outcomes: readonly Outcome[], known: number): string {
  const kinds = [...grouped(outcomes, ({ mutant }) => kindOf(mutant))];
  const width = Math.max(...kinds.map(([kind]) => kind.length));
  const lines = kinds.map(([kind, each]) => {
    const killed = killedOf(each);
    const left = each.length - killed;
    return `${kind.padEnd(width)}  ${String(killed).padStart(4)} of ${String(each.length).padStart(4)} killed${left ? `, ${left} survived` : ""}`;
  });
  const surviving = outcomes.filter(({ killer }) => killer === undefined);
  const score = ((killedOf(outcomes) / outcomes.length) * 100).toFixed(1);
  return [
    "",
    ...lines,
    "",
    ...surviving.map(({ mutant }) => `survived: ${nameOf(mutant)}\n    ${reasonOf(mutant)}`),
    "",
    `Score: ${score} %: ${killedOf(outcomes)} of ${outcomes.length} mutants killed (${known} known; MUTANTS=all plants them all)`,
  ].join("\n");
}

/** A line for each mutant. */
export function fullReport(outcomes: readonly Outcome[]): string {
  const cell = (text: string): string => text.replaceAll("|", "\\|");
  const lines = outcomes.map(
    ({ mutant, killer }) =>
      `| ${cell(kindOf(mutant))} | \`${cell(mutant.place)}\` | ${killer === undefined ? `**survived**: ${reasonOf(mutant)}` : cell(killer)} |`,
  );
  return ["# Mutants of the contract", "", "| change | place | killed by |", "| --- | --- | --- |", ...lines, ""].join("\n");
}

function kindOf({ what, change }: Mutant): string {
  return `${what}: ${what === "code" ? "a mistake" : change}`;
}

function killedOf(outcomes: readonly Outcome[]): number {
  return outcomes.filter(({ killer }) => killer !== undefined).length;
}

function reasonOf(mutant: Mutant): string {
  return survivors.find(({ name }) => name.test(nameOf(mutant)))?.reason ?? "no reason is known";
}

/** The items by a name that each of them has, in the order of their first. */
export function grouped<T>(items: readonly T[], nameOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = nameOf(item);
    const group = groups.get(name);
    // There are hundreds of thousands of mutants: copying the group for each takes minutes.
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}
