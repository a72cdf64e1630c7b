import { gate } from "../breaking/gate.ts";
import { createCommand, readOptions } from "../command-line.ts";
import { root } from "../paths.ts";
import { make } from "../turbo.ts";
import { carryOut, planRelease } from "./plan.ts";

const command = createCommand(
  "npm run release:spec",
  "Makes a release of what is here, with the version that openapi/openapi.yaml gives itself in info.version: keeps the bundle and the code of a consumer in openapi/released, to which npm run breaking compares what comes next; gives every package that version, in the lock too; writes CHANGELOG.md, and the line that installs from npm where the first release is made. It publishes nothing and commits nothing.",
)
  .option("--dry-run", "say what it would do, and change nothing")
  .addHelpText(
    "after",
    `
Exit codes:
  0  it was done
  1  the version is not high enough for what changed, or there is nothing to release`,
  );
const { dryRun } = readOptions<{ dryRun?: true }>(command);

// The bundle is made again; generated files that differ from it are rejected, and so is a consumer that does not compile.
await make("generate:check");
await make("build", "--filter=@yampi-openapi/client");
await make("typecheck", "--filter=@yampi-openapi/client");
const plan = await gate(root)
  .then((verdict) => planRelease(root, verdict, new Date().toISOString().slice(0, 10)))
  .catch((error: Error) => {
    console.error(error.message);
    process.exit(1);
  });
console.log(`${dryRun ? "Would write" : "Writing"} the release ${plan.version}:\n`);
for (const file of plan.files.keys()) console.log(`  ${file}`);
console.log(`\nCHANGELOG.md:\n\n${plan.entry.replace(/^(?=.)/gm, "  ")}\n`);
if (dryRun) {
  console.log("Nothing was changed. npm run release:spec does it.");
} else {
  await carryOut(root, plan);
  // The client tells its version.
  await make("generate");
  console.log(`Read CHANGELOG.md, then: npm test, commit, git tag v${plan.version}. The pushed tag publishes the packages.`);
}
