import { execFileSync } from "node:child_process";
import { root } from "./paths.ts";
import { turbo } from "./turbo.ts";

/** `npm run test:ci`: what is committed is what the description makes. Meant for a clean checkout, where nothing else can differ. */
const code = await turbo(["generate", "--force", "--output-logs=errors-only"]);
if (code !== 0) process.exit(code);

const changed = execFileSync("git", ["status", "--porcelain", "--", ":(glob)**/generated/**"], {
  cwd: root,
  encoding: "utf8",
}).trimEnd();
if (changed) {
  console.error(
    `Generated files are not what the description makes:\n${changed}\nRun \`npm run generate\` and commit the result.`,
  );
  process.exit(1);
}
console.log("Generated files are committed as the description makes them.");
