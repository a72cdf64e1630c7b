import fc from "fast-check";

/** Every run tries the same cases; a failure prints this seed and the path to its smallest case. */
export const seed = 20_260_305;

fc.configureGlobal({ seed, numRuns: 300 });

/** Cases of each property over odd servers: more than twenty thousand in all in `npm run test:ci`. */
export const manyRuns = process.env.YAMPI_TEST_ALL ? 2_000 : 60;
