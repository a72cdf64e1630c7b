import { createCommand, readOptions } from "./command-line.ts";
import { root } from "./paths.ts";
import { runChild } from "./run-child.ts";
import { make } from "./turbo.ts";
import { vitest } from "./vitest.ts";

/** `npm run test:mutation`: changes one place at a time, which the contract tests have to notice. */
readOptions(
  createCommand(
    "npm run test:mutation",
    "Changes one place at a time in the description, the generated data or the client, which the contract tests have to notice. Writes what killed each change to dist/mutation.md. MUTATION_SEED in the environment samples others, MUTANTS=all takes all of them.",
  ),
);
await make("bundle");
process.exitCode = await runChild([vitest, "run", "--config", "packages/client/tests/mutation/vitest.config.ts"], { cwd: root });
