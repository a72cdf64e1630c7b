/** The environment does not fit. The message is one line, says what to set, and holds no secret. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/** The environment. */
export type Environment = { readonly [name: string]: string | undefined };

/** Settings of the program. */
export interface Config {
  readonly secret: string;
  readonly database: string;
  readonly host: string;
  readonly port: number;
}

/** @throws ConfigError where a variable is missing or does not fit. */
export function readConfig(env: Environment): Config {
  const { YAMPI_WEBHOOK_SECRET: secret, DATABASE: database, HOST, PORT } = env;
  if (!secret) throw new ConfigError("Set YAMPI_WEBHOOK_SECRET in the environment: the secret_key of the webhook.");
  return { secret, database: readDatabase(database), host: HOST || "127.0.0.1", port: readPort(PORT) };
}

/** The file of the queue. */
export function readDatabase(database: string | undefined): string {
  if (database) return database;
  throw new ConfigError("Set DATABASE in the environment: the file that keeps the events, such as webhooks.sqlite.");
}

function readPort(text: string | undefined): number {
  if (!text) return 8788;
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new ConfigError("PORT: expected a whole number from 0 to 65535; 0 is any free port.");
}
