import { asConfigError, ConfigError, readConfig, readHosts, readText, readWhole } from "./config.js";
import { type ServerOptions, startServer } from "./server.js";
import { stopOnSignal } from "./stop.js";

/** The gateway as a program: its settings from the environment, until Ctrl-C. */
try {
  const options = readOptions();
  const gateway = await startServer(options);
  stopOnSignal(() => gateway.close());
  if (!options.masked) console.log("MASK=off: personal data is not masked. Let nobody in who may not see it.");
  console.log(`The gateway of ${options.alias} is at ${gateway.url} (Ctrl-C stops it)`);
} catch (thrown) {
  const error = asConfigError(thrown);
  const isPort = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
  console.error(`error: ${isPort ? "The port is taken; set PORT to another." : error instanceof Error ? error.message : error}`);
  process.exitCode = error instanceof ConfigError ? 2 : 1;
}

function readOptions(): ServerOptions {
  const { env } = process;
  return {
    ...readConfig(env),
    host: readText(env, "HOST"),
    port: readWhole(env, "PORT", 1, 65_535) ?? 8787,
    visitorLimit: readWhole(env, "VISITOR_LIMIT", 1, 1_000_000),
    trustedProxies: readWhole(env, "TRUST_PROXY", 0, 10),
    allowedHosts: readHosts(env),
    graceMs: 1000 * (readWhole(env, "GRACE_SECONDS", 0, 600) ?? 5),
    staticDir: readText(env, "STATIC_DIR"),
  };
}
