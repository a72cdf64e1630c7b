import type { RateLimitRoute } from "./rate-limiter.js";

/** The number of routes that are always kept. Above it, idle routes are dropped. */
const fewRoutes = 1_000;

/** What a limiter knows of each route. Of many routes, those are dropped that nothing has to be remembered of. */
export class Routes<State> {
  readonly #states = new Map<string, State>();
  readonly #begin: (route: RateLimitRoute) => State;
  readonly #isIdle: (state: State) => boolean;
  #sweptAt = fewRoutes;

  constructor(begin: (route: RateLimitRoute) => State, isIdle: (state: State) => boolean) {
    this.#begin = begin;
    this.#isIdle = isIdle;
  }

  get size(): number {
    return this.#states.size;
  }

  of(route: RateLimitRoute): State {
    const known = this.#states.get(route.key);
    if (known) return known;
    if (this.#states.size >= this.#sweptAt) this.#sweep();
    const state = this.#begin(route);
    this.#states.set(route.key, state);
    return state;
  }

  /** Where many are kept, the next sweep comes when they are twice as many, so that a new route costs little. */
  #sweep(): void {
    for (const [key, state] of this.#states) if (this.#isIdle(state)) this.#states.delete(key);
    this.#sweptAt = Math.max(fewRoutes, 2 * this.#states.size);
  }
}
