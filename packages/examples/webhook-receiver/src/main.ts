import { ConfigError, readConfig } from "./config.js";
import { startReceiver } from "./server.js";

/** The receiver as a program: its settings from the environment, until Ctrl-C or SIGTERM. */
try {
  const receiver = await startReceiver(readConfig(process.env));
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    // The second one ends the program at once, as without a listener. Nothing is lost then either.
    process.once(name, () => void receiver.close().then(() => console.log("Stopped.")));
  }
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
