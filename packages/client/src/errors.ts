import type { operations } from "@yampi-openapi/types";
import type { ListCheckpoint } from "./lists/list-checkpoint.js";
import type { FieldMessages } from "./operation.js";

// Fields are declared only, since each constructor assigns them: what is declared costs no byte.

/** The base class of every error that this client throws. No error shows a credential or a body. */
export class YampiError extends Error {
  override readonly name: string = "YampiError";
  /** The place to continue an interrupted list: `list.from(error.checkpoint)`. Undefined unless a list was being iterated. */
  declare checkpoint?: ListCheckpoint;
  /** The number of requests that the call sent. Undefined if it sent none. */
  declare readonly attempts?: number;
  /**
   * The headers of the response that are safe to log, with lower-case names: date, `retry-after`, rate limits and request IDs.
   * Undefined if no response was received.
   */
  declare readonly headers?: { readonly [name: string]: string };
}

/** An argument or option is invalid. Nothing was sent, unless `argument` is `fetch`: that function may have sent the request. */
export class YampiInputError extends YampiError {
  override readonly name: string = "YampiInputError";
  /** The name of the argument or option, with the place in it if that is known: `date.from`, `include[0]`. */
  declare readonly argument: string;

  constructor(argument: string, expected: string) {
    super(`${argument}: ${expected}`);
    this.argument = argument;
  }
}

/** The connection failed before the complete response was received. */
export class YampiConnectionError extends YampiError {
  override readonly name: string = "YampiConnectionError";
  /** The operationId. */
  declare readonly operation: string;
  /** The system's error code, if there is one: `ECONNREFUSED`, `ENOTFOUND`, … */
  declare readonly code: string | undefined;

  constructor(operation: string, code?: string, problem = `the connection failed${code ? ` (${code})` : ""}`) {
    super(`${operation}: ${problem}. Check the network and the base URL.`);
    this.operation = operation;
    this.code = code;
  }
}

/** The complete response was not received in time. */
export class YampiTimeoutError extends YampiConnectionError {
  override readonly name: string = "YampiTimeoutError";
  /** The time allowed for one attempt, in milliseconds. */
  declare readonly timeoutMs: number;

  constructor(operation: string, timeoutMs: number) {
    super(operation, undefined, `no complete response came within ${timeoutMs} ms`);
    this.timeoutMs = timeoutMs;
  }
}

/** A job ended without processing all of its records, or did not end in the time allowed. What it processed stays processed. */
export class YampiQueueError extends YampiError {
  override readonly name: string = "YampiQueueError";
  /** The operationId. */
  declare readonly operation: string;
  /** `incomplete` if the job has ended, `unfinished` if it may still be running. */
  declare readonly reason: "incomplete" | "unfinished";
  /** The number of records to process. */
  declare readonly total: number;
  /** The number of records processed when the progress was last requested. */
  declare readonly processed: number;

  constructor(
    operation: string,
    reason: "incomplete" | "unfinished",
    { total, processed }: { readonly total: number; readonly processed: number },
  ) {
    const problem = {
      incomplete: `the job ended after ${processed} of ${total} records. Look for what it made before you start it again.`,
      unfinished: `the job has not ended in the time allowed; ${processed} of ${total} records are processed. Wait for it again, or set maxWaitMs.`,
    }[reason];
    super(`${operation}: ${problem}`);
    this.operation = operation;
    this.reason = reason;
    this.total = total;
    this.processed = processed;
  }
}

/** The response cannot be used: it is not JSON, has no known envelope, or is a redirect, which is never followed. */
export class YampiResponseError extends YampiError {
  override readonly name: string = "YampiResponseError";
  /** The HTTP status. 0 if a browser hides it, as browsers do for redirects. */
  declare readonly status: number;
  /** The operationId. */
  declare readonly operation: string;

  constructor(operation: string, status: number, problem: string) {
    super(`${operation}: ${problem}`);
    this.operation = operation;
    this.status = status;
  }
}

/** What {@link YampiApiError} is made from. */
export interface ApiErrorDetails {
  readonly operation: string;
  /** The path of the operation, as the description has it. */
  readonly path?: string | undefined;
  readonly status: number;
  /** The message of the API, if there is one. */
  readonly message?: string | undefined;
  readonly errors?: ValidationMessages | undefined;
  readonly retryAfterMs?: number | undefined;
  /** What to do, if that is not for the status to say. */
  readonly advice?: string | undefined;
  /** Whether the response is not JSON, so that a firewall or proxy probably sent it. */
  readonly foreign?: boolean | undefined;
  /** The unmasked body. */
  readonly responseText?: string | undefined;
}

/** Messages of the API, in Portuguese, by the name of the field. */
export type ValidationMessages = { readonly [field: string]: readonly string[] };

/** How long the message of an error is at most, in characters, before the advice. */
const longestMessage = 2_000;
/** How many messages of one field it shows. */
const shownPerField = 5;
/** How much of a body {@link YampiApiError.responseText} keeps, in characters. */
const longestResponse = 1_000_000;
const foreignAdvice =
  "The response is not JSON: something in front of the API responded, such as a firewall or a proxy. Check the base URL, and whether this address may reach the API.";

/** The API responded with an error. Subclasses represent single statuses; any other 4xx uses this class. */
export class YampiApiError extends YampiError {
  override readonly name: string = "YampiApiError";
  /** The HTTP status. */
  declare readonly status: number;
  /** The operationId. */
  declare readonly operation: string;
  /** Validation messages by field. Empty unless the API names fields. */
  declare readonly errors: ValidationMessages;
  /** The wait that the API asks for, in milliseconds. Undefined if it asks for none. */
  declare readonly retryAfterMs: number | undefined;
  /** A private field, which nothing that prints, copies or logs an error can reach. */
  readonly #responseText: string;
  readonly #foreign: boolean;

  constructor(details: ApiErrorDetails) {
    const { operation, status, errors = {}, retryAfterMs, advice = adviceOf(details), foreign, responseText = "" } = details;
    super([told(details, errors), foreign && foreignAdvice, advice].filter(Boolean).join("\n"));
    this.operation = operation;
    this.status = status;
    this.errors = errors;
    this.retryAfterMs = retryAfterMs;
    this.#responseText = responseText.slice(0, longestResponse);
    this.#foreign = foreign ?? false;
  }

  /**
   * Whether the API itself said so; what is not JSON comes from something in front of it.
   *
   * @internal
   */
  static isOfApi(error: unknown): error is YampiApiError {
    return error instanceof YampiApiError && !error.#foreign;
  }

  /**
   * The unmasked body of the response, its first million characters. It may hold personal data and credentials: do not log it.
   * `message` and `errors` have its messages masked.
   */
  responseText(): string {
    return this.#responseText;
  }
}

/** The message of the API, cut to a bounded length. */
function told({ operation, status, message }: ApiErrorDetails, errors: ValidationMessages): string {
  let text = `${operation}: ${status}${message ? ` ${message}` : ""}`;
  const fields = Object.entries(errors);
  for (const [index, [field, messages]] of fields.entries()) {
    const line = `\n${field}: ${messages.slice(0, shownPerField).join(" ")}${messages.length > shownPerField ? " …" : ""}`;
    if (text.length + line.length > longestMessage) {
      const rest = fields.length - index;
      return `${text}\n… and ${rest} ${rest === 1 ? "field" : "fields"} more, in \`errors\``;
    }
    text += line;
  }
  return text;
}

/** What to do after an error of the API of this status. What a proxy or firewall sent, says nothing of the credentials or the values. */
function adviceOf({ path, status, foreign, errors = {} }: ApiErrorDetails): string | undefined {
  if (status >= 500) return "The failure is on the other side; try again later.";
  if (status === 429) return "The limit counts per route and source address, mostly by the minute.";
  if (foreign) return undefined;
  if (status === 404) return `Check ${toCheck(path)}.`;
  if (status === 422 && Object.keys(errors).length > 0) return "Correct what the API names, and send the request again.";
  return advices[status];
}

/** What of a path may be wrong. */
function toCheck(path = "{id}"): string {
  if (/\{(?!alias)/.test(path)) return "the ID and the alias";
  return path.includes("{") ? "the alias" : "the base URL";
}

const advices: { readonly [status: number]: string } = {
  401: "Check userToken and userSecretKey, which a new password replaces, or accessToken, which lives ten minutes.",
  403: "The user may not do this, or the store is inactive, which closes every route.",
  422: "The API names no field. Check what was sent.",
};

/** 401: the credentials are missing or wrong. */
export class YampiAuthenticationError extends YampiApiError {
  override readonly name: string = "YampiAuthenticationError";
}

/** 403: the credentials may not do this, or the store is inactive. */
export class YampiPermissionError extends YampiApiError {
  override readonly name: string = "YampiPermissionError";
}

/** 404: the ID does not exist, or the alias is wrong. */
export class YampiNotFoundError extends YampiApiError {
  override readonly name: string = "YampiNotFoundError";
}

/** 422: the API refused the values of the request. `errors` has the messages by field. */
export class YampiValidationError extends YampiApiError {
  override readonly name: string = "YampiValidationError";

  /**
   * The validation messages of one operation, typed by the fields of its body: `error.errorsOf("promocodes.create")?.min_value`.
   * Undefined if the error comes from another operation.
   */
  errorsOf<Id extends keyof operations>(operation: Id): FieldMessages<operations[Id]> | undefined {
    return this.operation === operation ? (this.errors as FieldMessages<operations[Id]>) : undefined;
  }
}

/** 429: the rate limit of the route is used up. Also thrown without a request, while an earlier 429 blocks the route for longer than `maxRetryAfterMs`. */
export class YampiRateLimitError extends YampiApiError {
  override readonly name: string = "YampiRateLimitError";
}

/** 5xx: the API or the network in front of it failed. */
export class YampiServerError extends YampiApiError {
  override readonly name: string = "YampiServerError";
}

const classes: { readonly [status: number]: new (details: ApiErrorDetails) => YampiApiError } = {
  401: YampiAuthenticationError,
  403: YampiPermissionError,
  404: YampiNotFoundError,
  422: YampiValidationError,
  429: YampiRateLimitError,
};

/** Makes an error of the class for its status. */
export function apiError(details: ApiErrorDetails): YampiApiError {
  if (details.status >= 500) return new YampiServerError(details);
  return new (classes[details.status] ?? YampiApiError)(details);
}
