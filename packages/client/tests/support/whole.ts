/** Whether the tests that try much are to try all of it, as `npm run test:ci` does; `npm test` tries a part of each. */
export const isWhole = process.env.YAMPI_TEST_ALL === "1";
