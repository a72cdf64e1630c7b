import { createServer } from "node:http";
import { createCommand, readOptions, wholeNumber } from "@yampi-openapi/scripts/command-line";
import { refuseTakenPort } from "@yampi-openapi/scripts/free-port";
import sirv from "sirv";
import { base, siteFolder } from "./paths.ts";

/** `npm run docs:serve`: the site at an address of this machine, until Ctrl-C. */
const name = "npm run docs:serve";
const { port } = readOptions<{ port: number }>(
  createCommand(
    name,
    "Makes the documentation for the path in $DOCS_BASE if something changed, and serves it until it is stopped.",
  ).option("--port <number>", "port to listen on", wholeNumber(1, 65_535), 4173),
);
await refuseTakenPort(name, port);
// The server of VitePress compresses the reference for ten seconds. `dev` finds what is made while this runs.
const files = sirv(siteFolder, { dev: true });
createServer((request, response) => {
  const isBelow = request.url?.startsWith(base);
  request.url = request.url?.slice(base.length - 1);
  if (isBelow) files(request, response, () => void response.writeHead(404).end("Not found"));
  else response.writeHead(302, { location: base }).end();
}).listen(port, "127.0.0.1", () => console.log(`The documentation is at http://localhost:${port}${base} (Ctrl-C stops it)`));
