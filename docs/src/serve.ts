import { createCommand, portIsTaken, readOptions, wholeNumber } from "@yampi-openapi/scripts/command-line";
import { serve } from "vitepress";
import { base, docsFolder } from "./paths.ts";

/** `npm run docs:serve`: the site at an address of this machine, until Ctrl-C. */
const name = "npm run docs:serve";
const { port } = readOptions<{ port: number }>(
  createCommand(
    name,
    "Makes the documentation for the path in $DOCS_BASE if something changed, and serves it until it is stopped.",
  ).option("--port <number>", "port to listen on", wholeNumber(1, 65_535), 4173),
);
process.once("uncaughtException", (error: NodeJS.ErrnoException) => {
  console.error(error.code === "EADDRINUSE" ? portIsTaken(name, port) : error.message);
  process.exit(1);
});
// VitePress prints its address at a level of logging that the configuration leaves out.
await serve({ root: docsFolder, base, port });
setImmediate(() => console.log(`The documentation is at http://localhost:${port}${base} (Ctrl-C stops it)`));
