import fc from "fast-check";
import { isWhole } from "../support/whole.js";

/** Every run tries the same cases; a failure prints this seed and the path to its smallest case. */
export const seed = 20_260_305;

fc.configureGlobal({ seed, numRuns: isWhole ? 200 : 30 });

/** Cases of each property over odd servers. There are eleven, one of which has twice as many: twenty thousand in all in `npm run test:ci`. */
export const manyRuns = isWhole ? 1_700 : 30;
