import { type Mock, startMock } from "@yampi-openapi/scripts/mock";
import { bodyGroups, callGroups, type Group } from "../contract/checks.js";
import type { Mutant, Planted } from "./mutant.js";

/** What became of a mutant. */
export interface Outcome {
  readonly mutant: Mutant;
  /** What the contract says first that is not so any more; undefined where nothing noticed the mutant. */
  readonly killer: string | undefined;
}

/** A check that takes longer waits for something that never comes. */
const patienceMs = 20_000;

/** A check, and whether a mock of the description has to run for it. */
interface Step {
  readonly name: string;
  readonly run: () => void | Promise<void>;
  readonly asksMock: boolean;
}

/** Plants mutants, one after the other, and runs the checks of the contract on each until one of them fails. */
export class Run {
  readonly #parts: Planted;
  readonly #mock: Mock;
  /** What failed before, the latest first. */
  #killers: string[] = [];
  /** How long each check takes while nothing is changed. */
  readonly #durations = new Map<string, number>();

  private constructor(parts: Planted, mock: Mock) {
    this.#parts = parts;
    this.#mock = mock;
  }

  static async start(parts: Planted): Promise<Run> {
    return new Run(parts, await mockOf(parts));
  }

  close(): Promise<void> {
    return this.#mock.close();
  }

  /** The check that fails while nothing is changed, which none may. */
  failing(): Promise<string | undefined> {
    return this.#failing(this.#parts, this.#durations);
  }

  async outcomeOf(mutant: Mutant): Promise<Outcome> {
    try {
      const killer = await this.#failing(await mutant.plant(this.#parts));
      if (killer) this.#killers = [killer, ...this.#killers.filter((each) => each !== killer)];
      return { mutant, killer };
    } finally {
      mutant.unplant?.();
    }
  }

  /** Name of the first check that fails. A mock of a description that was changed is started when it is needed. */
  async #failing(planted: Planted, durations = new Map<string, number>()): Promise<string | undefined> {
    const isChanged = planted.document !== this.#parts.document;
    let mock = isChanged ? undefined : this.#mock;
    const parts = { ...planted, mockUrl: this.#mock.url };
    const steps = attempt(() => [...stepsOf(bodyGroups(parts), false), ...stepsOf(callGroups(parts), true)]);
    if (!steps) return "The description can be read";
    try {
      for (const { name, run, asksMock } of this.#likelyFirst(steps)) {
        if (asksMock && !mock) {
          mock = await mockOf(planted).catch(() => undefined);
          if (!mock) return "The description can be served";
          parts.mockUrl = mock.url;
        }
        const begin = performance.now();
        if (!(await passes(run))) return name;
        durations.set(name, performance.now() - begin);
      }
      return undefined;
    } finally {
      if (isChanged) await mock?.close();
    }
  }

  /** Begins with what may well notice the next mutant, too, and with what is soon done. Which check is the first to fail matters not. */
  #likelyFirst(steps: readonly Step[]): Step[] {
    const ranks = new Map(this.#killers.map((name, rank) => [name, rank]));
    const rank = ({ name }: Step): number => ranks.get(name) ?? ranks.size;
    const duration = ({ name }: Step): number => this.#durations.get(name) ?? 0;
    return [...steps].sort((a, b) => rank(a) - rank(b) || duration(a) - duration(b));
  }
}

function mockOf({ document }: Planted): Promise<Mock> {
  return startMock({ file: document });
}

function stepsOf(groups: readonly Group[], asksMock: boolean): Step[] {
  return groups.flatMap(({ about, checks }) => checks.map(({ says, run }) => ({ name: `${about}: ${says}`, run, asksMock })));
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
