import { ConfigError, readConfig } from "./config.js";
import { guardProcess } from "./guard.js";
import { startReceiver } from "./server.js";
import { stopOnSignal } from "./stop.js";

guardProcess();

/** The receiver as a program: its settings from the environment, until Ctrl-C or SIGTERM. */
try {
  const receiver = await startReceiver(readConfig(process.env));
  // A second signal ends the program at once. Nothing is lost then either.
  stopOnSignal(() => receiver.close());
  console.log(`Webhooks are taken at ${receiver.url}/webhooks (Ctrl-C stops it)`);
} catch (error) {
  console.error(`error: ${explain(error)}`);
  process.exitCode = error instanceof ConfigError ? 2 : 1;
}

function explain(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "EADDRINUSE") return "The port is taken; set PORT to another.";
  return error instanceof ConfigError ? message : `The receiver cannot start: ${message}`;
}
