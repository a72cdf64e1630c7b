import { YampiConnectionError, type YampiError, YampiInputError } from "../errors.js";

/** Errors that JavaScript throws where a program is wrong. `fetch` also throws a TypeError where the network fails. */
const mistakes = /^(Type|Reference|Range|Syntax|URI|Eval)Error$/;

/** Codes of Node and undici for an argument that does not fit, and for what is not there. */
const codesOfMistakes =
  /^(UND_)?ERR_(INVALID|MISSING|UNSUPPORTED|NOT_SUPPORTED|UNKNOWN|ILLEGAL|BAD_OPTION|UNESCAPED|METHOD|MODULE|REQUIRE)|^MODULE_NOT/;

/** How runtimes word a TypeError of the network that has no cause: Node, Chromium, Firefox, Safari, React Native, Deno, Bun, workerd. */
const textsOfNetwork =
  /^(fetch failed|terminated|failed to fetch|networkerror|network (request|error)|load failed|cancelled|error sending request|unable to connect|connection |the (network|internet) connection|could not connect|a server with|the request timed out|internal error)|network connection (was )?lost/i;

/** How runtimes word a TypeError about what `fetch` was given, and a mistake in a program. */
const textsOfMistakes =
  /signal|is not (a|an|defined|iterable)\b|undefined|\bnull\b|invalid (url|header|name|value|method)|parse url|illegal invocation|not (implemented|supported)/i;

interface Link {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly message?: unknown;
  readonly cause?: unknown;
}

/**
 * The error for a `fetch` that failed: a connection that failed, or a mistake in what was passed as `fetch` or given to it, which another
 * attempt would only repeat. Of the failure it takes the name and the code. Its text and its cause may hold anything.
 *
 * @param own - Whether the caller passed the `fetch`. Of the runtime's own, a failure that says nothing is one of the network.
 */
export function fetchFailure(operation: string, failure: unknown, own: boolean): YampiError {
  const links = chain(failure);
  const code = codeIn(links);
  if (!isMistake(links, own)) return new YampiConnectionError(operation, code);
  const what = [nameOf(links[0]), code].filter(Boolean).join(", ");
  return new YampiInputError(
    "fetch",
    `${operation} failed with a mistake in this function, or in what it was given (${what}). Not tried again; another attempt would fail too`,
  );
}

/** The code of the system error behind a failure of the network. */
export function systemCode(failure: unknown): string | undefined {
  return codeIn(chain(failure));
}

function isMistake(links: readonly Link[], own: boolean): boolean {
  const codes = links.map(({ code }) => code).filter((code) => typeof code === "string" && code !== "");
  if (codes.length > 0) return codes.some((code) => codesOfMistakes.test(String(code)));
  if (links.length === 0 || !links.every(({ name }) => mistakes.test(String(name)))) return false;
  const texts = links.map(({ message }) => String(message));
  if (texts.some((text) => textsOfNetwork.test(text))) return false;
  return own || links[0]?.name !== "TypeError" || texts.some((text) => textsOfMistakes.test(text));
}

/** A failure and its causes. An error of another realm is none of this realm's class, and a cause may be its own. */
function chain(failure: unknown): Link[] {
  const links: Link[] = [];
  for (let given = failure; typeof given === "object" && given !== null && links.length < 8; given = links.at(-1)?.cause) {
    links.push(read(given));
  }
  return links;
}

/** Each property is read once. What throws then, tells nothing. */
function read(failure: Link): Link {
  try {
    const { name, code, message, cause } = failure;
    return { name, code, message, cause };
  } catch {
    return {};
  }
}

function codeIn(links: readonly Link[]): string | undefined {
  const codes = links.map(({ code }) => code).filter((code) => typeof code === "string");
  // Those of Node and undici, and those of Bun, such as ConnectionRefused.
  return codes.find((code) => /^([A-Z][A-Z0-9_]+|([A-Z][a-z]+){2,6})$/.test(code));
}

function nameOf(link: Link | undefined): string {
  return typeof link?.name === "string" && /^[A-Z][A-Za-z]{0,40}$/.test(link.name) ? link.name : "an error";
}
