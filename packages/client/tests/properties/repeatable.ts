import fc from "fast-check";

/** Every run tries the same cases; a failure prints this seed and the path to its smallest case. */
export const seed = 20_260_305;

fc.configureGlobal({ seed, numRuns: 300 });

/** Cases of a property that `npm run test:ci` tries twenty thousand of. */
export const manyRuns = process.env.YAMPI_TEST_ALL ? 20_000 : 300;
