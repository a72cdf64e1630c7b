/** Random numbers from 0 to 1 that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** At most so many of these, in their order. Every run takes the same; `seed` selects others. */
export function sampled<T>(all: readonly T[], most: number, seed = 20_260_305): readonly T[] {
  if (all.length <= most) return all;
  const chance = seeded(seed);
  let wanted = most;
  // Each is taken with the chance that the rest of the sample has among the rest of all.
  return all.filter((_, index) => {
    const isTaken = chance() * (all.length - index) < wanted;
    if (isTaken) wanted--;
    return isTaken;
  });
}
