import { YampiInputError } from "../errors.js";
import type { Send } from "./call.js";

/** Token and secret key of a user, always sent together. */
export interface Credentials {
  readonly userToken: string;
  readonly userSecretKey: string;
}

/**
 * The pair, from the options or else from the environment; nothing where neither half is there.
 *
 * @throws YampiInputError where a half is missing or could not be a header. The message never holds the value.
 */
export function readCredentials(
  options: { userToken?: string | undefined; userSecretKey?: string | undefined },
  environment: (name: string) => string | undefined,
): Credentials | undefined {
  const userToken = options.userToken ?? environment("YAMPI_USER_TOKEN");
  const userSecretKey = options.userSecretKey ?? environment("YAMPI_USER_SECRET_KEY");
  if (userToken === undefined && userSecretKey === undefined) return undefined;
  return { userToken: readable("userToken", userToken), userSecretKey: readable("userSecretKey", userSecretKey) };
}

function readable(name: string, value: unknown): string {
  if (typeof value === "string" && /^[\x21-\x7e]+$/.test(value)) return value;
  const problem =
    value === undefined
      ? "the other half of the credentials is here, this one is missing"
      : "expected text of visible ASCII characters";
  throw new YampiInputError(name, problem);
}

/** Signs every request. Whatever other headers were asked for, these win. */
export function withCredentials({ credentials }: { credentials: Credentials | undefined }, next: Send): Send {
  if (!credentials) return next;
  return (request, context, read) => {
    const { userToken, userSecretKey } = credentials;
    const headers = { ...request.headers, "user-token": userToken, "user-secret-key": userSecretKey };
    return next({ ...request, headers }, context, read);
  };
}
