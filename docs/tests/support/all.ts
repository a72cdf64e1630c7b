/** Whether everything is tried (`npm run test:ci`). `npm test` leaves out the reference of the client, and takes a part of the operations and pages. */
export const isAll = process.env.YAMPI_TEST_ALL === "1";

/** All of some things in `npm run test:ci`, and in `npm test` no more than `most` of them, spread over all and always the same. */
export function sampled<T>(all: readonly T[], most: number): readonly T[] {
  const step = isAll ? 1 : Math.ceil(all.length / most);
  return all.filter((_, index) => index % step === 0);
}
