import { YampiInputError } from "../errors.js";

/** Gives an access token that is valid, whenever a request needs one. After a 401 it is asked once more, for another than the one that was refused. */
export type AccessTokenSource = () => string | Promise<string>;

/** What signs every request: the pair of a user, or that of a published app. */
export type Credentials =
  | { readonly userToken: string; readonly userSecretKey: string }
  | { readonly accessToken: string | AccessTokenSource; readonly partnerClientId: string };

/** The headers that sign one request, and what of them no error may repeat. */
export interface Signature {
  readonly headers: { readonly [name: string]: string };
  readonly secrets: readonly string[];
}

/** The ways to sign: the two halves of each, by option and by variable of the environment. */
const ways: readonly (readonly [option: string, variable: string][])[] = [
  [
    ["userToken", "YAMPI_USER_TOKEN"],
    ["userSecretKey", "YAMPI_USER_SECRET_KEY"],
  ],
  [
    ["accessToken", "YAMPI_ACCESS_TOKEN"],
    ["partnerClientId", "YAMPI_PARTNER_CLIENT_ID"],
  ],
];

/**
 * The credentials of the way that the options name, and else of the first of which a half is in the environment; nothing where none is.
 *
 * @throws YampiInputError where both ways are asked for, or a half is missing or could not be a header. The message never holds the value.
 */
export function readCredentials(
  options: { readonly [option: string]: unknown },
  environment: (name: string) => string | undefined,
): Credentials | undefined {
  const named = ways.filter((way) => way.some(([option]) => options[option] !== undefined));
  if (named.length > 1) {
    throw new YampiInputError(
      "accessToken",
      "expected either accessToken with partnerClientId, or userToken with userSecretKey, not both",
    );
  }
  const way = named[0] ?? ways.find((way) => way.some(([, variable]) => environment(variable) !== undefined));
  if (!way) return undefined;
  const values = way.map(([option, variable]) => [option, readable(option, variable, options[option] ?? environment(variable))]);
  return Object.fromEntries(values) as Credentials;
}

/** Options without the credentials of a kind that the changed ones replace by another. */
export function withoutOtherCredentials<Options extends object>(options: Options, changed: object): Options {
  const replaced = ways.find((way) => way.some(([option]) => option in changed));
  const others = new Set(ways.filter((way) => replaced && way !== replaced).flatMap((way) => way.map(([option]) => option)));
  return Object.fromEntries(Object.entries(options).filter(([name]) => !others.has(name))) as Options;
}

function readable(option: string, variable: string, value: unknown): unknown {
  if (isHeaderValue(value) || (option === "accessToken" && typeof value === "function")) return value;
  const problem =
    value === undefined || value === ""
      ? `the other half of the credentials is here, this one is missing; expected the option ${option} or ${variable} in the environment`
      : "expected text of visible ASCII characters";
  throw new YampiInputError(option, problem);
}

function isHeaderValue(value: unknown): value is string {
  return typeof value === "string" && /^[\x21-\x7e]+$/.test(value);
}

/**
 * What signs each request. A token that is given by a function has to be waited for, again each time, since it may be over by the next
 * request: then this is what waits. It rejects with a YampiInputError where that function fails or gives no token, silently of
 * what it said, which could hold the token.
 */
export function sign(credentials: Credentials): Signature | (() => Promise<Signature>) {
  if ("userToken" in credentials) {
    const { userToken, userSecretKey } = credentials;
    return { headers: { "user-token": userToken, "user-secret-key": userSecretKey }, secrets: [userToken, userSecretKey] };
  }
  const { accessToken, partnerClientId } = credentials;
  const signedWith = (token: string): Signature => ({
    headers: { authorization: `Bearer ${token}`, "x-partner-client-id": partnerClientId },
    secrets: [token, partnerClientId],
  });
  return typeof accessToken === "string" ? signedWith(accessToken) : async () => signedWith(await ask(accessToken));
}

/** Whether a function gives the access token, so that another can be had. */
export function givesToken(credentials: Credentials): boolean {
  return "accessToken" in credentials && typeof credentials.accessToken === "function";
}

async function ask(source: AccessTokenSource): Promise<string> {
  let token: unknown;
  try {
    token = await source();
  } catch {
    throw new YampiInputError("accessToken", "the function that was to give it failed, with an error that is not repeated here");
  }
  if (isHeaderValue(token)) return token;
  throw new YampiInputError("accessToken", "the function gave no text of visible ASCII characters");
}
