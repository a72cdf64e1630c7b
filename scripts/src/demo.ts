import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createCommand, readOptions, wholeNumber } from "./command-line.ts";
import { refuseTakenPort } from "./free-port.ts";
import { root } from "./paths.ts";

/** `npm run demo`: the dashboard over the gateway over an invented store, at one address, until Ctrl-C. */
const command = createCommand(
  "npm run demo",
  "Shows orders, the customers of a cluster and the use of a coupon in a browser: cluster-dashboard, served by store-gateway, which reads from an invented store of 3000 customers through the client. Everything runs on this machine until Ctrl-C; no store and no credentials are needed.",
).option("--port <n>", "port of the page", wholeNumber(1, 65_535), 8787);
const { port } = readOptions<{ port: number }>(command);

const examples = join(root, "packages", "examples");
const program = join(examples, "store-gateway", "dist", "node.js");
const page = join(examples, "cluster-dashboard", "dist");
/** The store's program belongs to the dashboard, whose package knows the testing kit. */
const storeProgram = join(examples, "cluster-dashboard", "demo", "store.ts");
const kit = join(examples, "testing-kit", "dist", "server.js");

if (![program, kit, join(page, "index.html")].every((file) => existsSync(file))) {
  fail("The examples are not built. npm run build makes them; npm run demo does both.");
}
await refuseTakenPort("npm run demo", port);

const { startDemoStore } = (await import(pathToFileURL(storeProgram).href)) as {
  startDemoStore(): Promise<{ readonly url: string; close(): Promise<void> }>;
};
const store = await startDemoStore();
const gateway = startGateway(store.url);
let isStopped = false;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    isStopped = true;
    gateway.kill();
  });
}
// Its one line says that it is ready. It writes its own errors to standard error.
gateway.stdout.once("data", () => {
  console.log(`Open http://127.0.0.1:${port}/?view=orders in a browser. Ctrl-C stops it.
The API of the store, for your own programs: export YAMPI_BASE_URL=${store.url} YAMPI_ALIAS=minha-loja YAMPI_USER_TOKEN=any YAMPI_USER_SECRET_KEY=any`);
});
const [code] = (await once(gateway, "exit")) as [number | null];
await store.close();
if (isStopped) console.log("\nThe demo has stopped.");
else fail("The gateway ended by itself.", code || 1);

/** It gets only these settings, none from the environment of the user, so that it is the same everywhere. */
function startGateway(baseUrl: string) {
  const store = { YAMPI_ALIAS: "minha-loja", YAMPI_USER_TOKEN: "any", YAMPI_USER_SECRET_KEY: "any", YAMPI_BASE_URL: baseUrl };
  // In a group of its own, so that Ctrl-C reaches it once, from here. On Windows that would be a window of its own.
  return spawn(process.execPath, [program], {
    stdio: ["ignore", "pipe", "inherit"],
    detached: process.platform !== "win32",
    env: { ...store, STATIC_DIR: page, PORT: String(port) },
  });
}

function fail(message: string, exitCode = 1): never {
  console.error(message);
  process.exit(exitCode);
}
