import { createCommand, readOptions } from "./command-line.ts";
import { realValues } from "./invented.ts";
import { deadLinksBelow } from "./links.ts";
import { root } from "./paths.ts";
import { problemsBelow } from "./prose.ts";

/** `npm run lint:text`: every value in the repository is invented, its texts use standard terms, and their links lead somewhere. */
readOptions(
  createCommand(
    "npm run lint:text",
    "Finds values that may belong to somebody, words that the texts of this project do not use, and links in Markdown to files and headings that are not there. Prints each with its place.",
  ),
);
const problems = [...realValues(), ...problemsBelow(root), ...deadLinksBelow(root)];
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
console.log("All values are invented, the texts use standard terms, and their links lead to what is there.");
