import { gate } from "../breaking/gate.ts";
import { readOptions } from "../command-line.ts";
import { root } from "../paths.ts";
import { turbo } from "../turbo.ts";
import { carryOut, planRelease } from "./plan.ts";

const help = `npm run release:spec [-- --dry-run]

Makes a release of what is here, with the version that openapi/openapi.yaml gives itself in info.version: keeps the bundle and the code of
a consumer in openapi/released, to which npm run breaking compares what comes next; gives every package that version, in the lock too;
writes CHANGELOG.md; removes the notes of .changeset, which it told there. It publishes nothing and commits nothing.

  --dry-run   says what it would do, and changes nothing

Exit code: 0 where it was done; 1 where the version is not high enough for what changed, or there is nothing to release.`;

const values = readOptions("npm run release:spec", help, { "dry-run": { type: "boolean", default: false } });

// The bundle is made anew; generated files that are not what it makes are refused, and so is a consumer that does not compile.
await make(["generate:check"]);
await make(["typecheck", "--filter=@yampi-openapi/client"]);
const plan = await gate(root)
  .then((verdict) => planRelease(root, verdict, new Date().toISOString().slice(0, 10)))
  .catch((error: Error) => {
    console.error(error.message);
    process.exit(1);
  });
const dry = values["dry-run"];
console.log(`${dry ? "Would write" : "Writing"} the release ${plan.version}:\n`);
for (const [file, content] of plan.files) console.log(`  ${content === undefined ? "remove" : "write "} ${file}`);
console.log(`\nCHANGELOG.md:\n\n${plan.entry.replace(/^(?=.)/gm, "  ")}\n`);
if (dry) {
  console.log("Nothing was changed. npm run release:spec does it.");
} else {
  await carryOut(root, plan);
  // The client tells its version.
  await make(["generate"]);
  console.log(
    `Read CHANGELOG.md, then: npm test, commit, git tag v${plan.version}. npx changeset publish sends the packages to npm.`,
  );
}

async function make(tasks: readonly string[]): Promise<void> {
  const code = await turbo([...tasks, "--output-logs=errors-only"]);
  if (code !== 0) process.exit(code);
}
