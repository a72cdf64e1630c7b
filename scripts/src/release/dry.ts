import { createCommand, readOptions } from "../command-line.ts";
import { root } from "../paths.ts";
import { runChild } from "../run-child.ts";
import { make } from "../turbo.ts";

/** `npm run release:dry`: what the workflow of a release does, except to publish. */
readOptions(
  createCommand(
    "npm run release:dry",
    "Builds all packages, compares the description with the last release, and prints what npm would publish. It publishes nothing.",
  ),
);
await make("build");
await make("breaking");
// npm sets it for its scripts.
const npm = process.env.npm_execpath ?? "npm_execpath";
const workspaces = ["openapi", "packages/types", "packages/client"].flatMap((folder) => ["--workspace", folder]);
process.exitCode = await runChild([npm, "publish", "--dry-run", "--access", "public", ...workspaces], { cwd: root });
