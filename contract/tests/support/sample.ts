/** Whether tests take all operations, and not a sample that keeps them fast. */
const isAll = process.env.YAMPI_TEST_ALL === "1";

/** Those that are wanted, and others up to `count` that are chosen by chance, the same in every run. */
export function sample<Item>(items: readonly Item[], count: number, isWanted: (item: Item) => boolean): Item[] {
  if (isAll) return [...items];
  const others = items.filter((item) => !isWanted(item));
  const chosen = new Set(items.filter(isWanted));
  const chance = seeded(20_260_305);
  while (chosen.size < count && others.length > 0) {
    for (const item of others.splice(chance(others.length), 1)) chosen.add(item);
  }
  return items.filter((item) => chosen.has(item));
}

/** Whole numbers below a bound (mulberry32). */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
