import { createCommand, readOptions } from "./command-line.ts";
import { realValues } from "./invented.ts";
import { root } from "./paths.ts";
import { problemsBelow } from "./prose.ts";

/** `npm run lint:text`: every value in the repository is invented, and its texts use standard terms. */
readOptions(
  createCommand(
    "npm run lint:text",
    "Finds values that may belong to somebody, and words that the texts of this project do not use. Prints each with its place.",
  ),
);
const problems = [...realValues(), ...problemsBelow(root)];
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
console.log("All values are invented, and the texts use standard terms.");
