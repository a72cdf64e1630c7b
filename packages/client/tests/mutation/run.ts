import { type Mock, startMock } from "@yampi-openapi/scripts/mock";
import type { OpenAPI3 } from "openapi-typescript";
import { bodyGroups, callGroups, type Group, sampled } from "../description/contract/checks.js";
import type { Check } from "../description/contract/parts.js";
import { operationsOf } from "../support/description.js";
import type { Mutant, Planted } from "./mutant.js";
import { excerptOf, type Near, nearOperations } from "./near.js";
import { representatives } from "./representatives.js";

/** What became of a mutant. */
export interface Outcome {
  readonly mutant: Mutant;
  /** What the contract says first that is not so any more; undefined where nothing noticed the mutant. */
  readonly killer: string | undefined;
}

/** Most paths of a mutant that are asked, where many share what it changes. */
const mostPaths = process.env.MUTANTS === "all" ? Number.POSITIVE_INFINITY : 4;

/** A check that takes longer waits for something that never comes. */
const patienceMs = 20_000;

/** The check that failed, alone and with what it is about. */
type Failed = Pick<Step, "name" | "says">;

const failed = (name: string): Failed => ({ name, says: name });

/** A check, and whether a mock of the description has to run for it. */
interface Step {
  readonly name: string;
  readonly about: string;
  readonly says: string;
  readonly run: () => void | Promise<void>;
  readonly check: Check;
  readonly asksMock: boolean;
}

/** Plants mutants, one after the other, and runs the checks of the contract on each until one of them fails. */
export class Run {
  readonly #parts: Planted;
  readonly #mock: Mock;
  readonly #nearOf: (mutant: Mutant, planted: OpenAPI3) => Near;
  readonly #paths: ReadonlyMap<string, string>;
  /** Some that stand for all others. */
  readonly #representatives: ReadonlySet<string>;
  /** What failed before, of any operation, the latest first. */
  #killers: string[] = [];
  /** How long each check takes while nothing is changed. */
  readonly #durations = new Map<string, number>();

  private constructor(parts: Planted, mock: Mock) {
    this.#parts = parts;
    this.#mock = mock;
    const operations = operationsOf(parts.document);
    this.#nearOf = nearOperations(parts.document);
    this.#paths = new Map(operations.map(({ id, path }) => [id, path]));
    this.#representatives = representatives(operations);
  }

  static async start(parts: Planted): Promise<Run> {
    return new Run(parts, await startMock({ file: parts.document }));
  }

  close(): Promise<void> {
    return this.#mock.close();
  }

  /** The check that fails while nothing is changed, which none may. */
  async failing(): Promise<string | undefined> {
    const whole = await this.#failing(this.#parts, { operations: new Set(), isAll: false }, this.#durations);
    if (whole) return whole.name;
    // As a mutant of the description has it: an excerpt, a mock of its own, and checks in full.
    const copy = { ...this.#parts, document: structuredClone(this.#parts.document) };
    return (await this.#failing(copy, { operations: this.#representatives, isAll: true }))?.name;
  }

  async outcomeOf(mutant: Mutant): Promise<Outcome> {
    try {
      const planted = await mutant.plant(this.#parts);
      const killer = await this.#failing(planted, this.#nearOf(mutant, planted.document));
      if (killer) this.#killers = [killer.says, ...this.#killers.filter((each) => each !== killer.says)];
      return { mutant, killer: killer?.name };
    } finally {
      mutant.unplant?.();
    }
  }

  /**
   * The first check that fails. A mutant is checked with its own operations, in full; where others may notice it as well, with those that
   * stand for them, of which each check is made once. All that is read and served is an excerpt of the description, so that the time does
   * not grow with it. A mock of a description that was changed is started when it is needed.
   */
  async #failing(
    planted: Planted,
    { operations, isAll }: Near,
    durations = new Map<string, number>(),
  ): Promise<Failed | undefined> {
    const isChanged = planted.document !== this.#parts.document;
    const near = this.#onPathsOf(operations, mostPaths);
    const others = isAll && near.size > 0 ? new Set<string>() : this.#onPathsOf(this.#representatives);
    const part = attempt(() => partOf(planted, new Set([...near, ...others])));
    if (!part) return failed("The description can be read");
    let mock = isChanged ? undefined : this.#mock;
    const parts = { ...planted, ...part, mockUrl: this.#mock.url };
    const steps = attempt(() => {
      const [bodies, calls] = [bodyGroups(parts), callGroups(parts)];
      const chosen = new Set(sampled([...bodies, ...calls]).flatMap(({ checks }) => checks));
      return [...stepsOf(bodies, false), ...stepsOf(calls, true)].filter(
        ({ about, check }) => near.has(about) || chosen.has(check),
      );
    });
    if (!steps) return failed("The description can be read");
    try {
      for (const { name, says, run, asksMock } of this.#likelyFirst(steps, near)) {
        if (asksMock && !mock) {
          mock = await startMock({ file: parts.document }).catch(() => undefined);
          if (!mock) return failed("The description can be served");
          parts.mockUrl = mock.url;
        }
        const begin = performance.now();
        if (!(await passes(run))) return { name, says };
        durations.set(name, performance.now() - begin);
      }
      return undefined;
    } finally {
      if (isChanged) await mock?.close();
    }
  }

  /** All operations of the paths of some, of the first of these paths alone where they are many. */
  #onPathsOf(ids: ReadonlySet<string>, most = Number.POSITIVE_INFINITY): Set<string> {
    const paths = new Set([...new Set([...ids].map((id) => this.#paths.get(id)))].slice(0, most));
    return new Set([...this.#paths].filter(([, path]) => paths.has(path)).map(([id]) => id));
  }

  /**
   * Begins with the operations that the mutant belongs to, there with what noticed others, and with what is soon done. Which check is
   * the first to fail matters not.
   */
  #likelyFirst(steps: readonly Step[], near: ReadonlySet<string>): Step[] {
    const ranks = new Map(this.#killers.map((says, rank) => [says, rank]));
    const distance = ({ about }: Step): number => (near.has(about) ? 0 : 1);
    const rank = ({ says }: Step): number => ranks.get(says) ?? ranks.size;
    const duration = ({ name }: Step): number => this.#durations.get(name) ?? 0;
    return [...steps].sort((a, b) => distance(a) - distance(b) || rank(a) - rank(b) || duration(a) - duration(b));
  }
}

function stepsOf(groups: readonly Group[], asksMock: boolean): Step[] {
  return groups.flatMap(({ about, checks }) =>
    checks.map((check) => ({ name: `${about}: ${check.says}`, about, says: check.says, run: check.run, check, asksMock })),
  );
}

/** The operations of these names alone, as described and as generated. */
function partOf({ document, operations }: Planted, ids: ReadonlySet<string>): Pick<Planted, "document" | "operations"> {
  return { document: excerptOf(document, ids), operations: operations.filter(({ id }) => ids.has(id)) };
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

async function passes(run: () => void | Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patienceMs);
  });
  const work = (async () => run())().then(
    () => true,
    () => false,
  );
  const passed = await Promise.race([work, late]);
  clearTimeout(timer);
  return passed;
}
