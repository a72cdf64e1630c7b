import type { Problem } from "@yampi-openapi/example-store-gateway/responses";

/** What a visitor can do about a failure depends on its kind. */
export type FailureKind = "not-found" | "refused" | "busy" | "store" | "gateway" | "offline";

/** The gateway did not give what it was asked for. */
export class GatewayError extends Error {
  override readonly name = "GatewayError";
  readonly kind: FailureKind;
  /** Undefined where there was no response at all. */
  readonly status: number | undefined;
  /** When asking again makes sense, in milliseconds since 1970, where the gateway says so. */
  readonly retryAt: number | undefined;

  constructor(message: string, { kind, status, retryAt }: Pick<GatewayError, "kind" | "status" | "retryAt">) {
    super(message);
    this.kind = kind;
    this.status = status;
    this.retryAt = retryAt;
  }
}

/** The error for a failed response. Its body is a problem by RFC 9457, unless something else than the gateway responded. */
export async function problemOf(response: Response, now = Date.now()): Promise<GatewayError> {
  const { status } = response;
  const problem = await readProblem(response);
  const seconds = Number(response.headers.get("Retry-After") ?? Number.NaN);
  return new GatewayError(problem?.detail ?? `${status} ${response.statusText}`.trim(), {
    kind: kindOf(status, problem),
    status,
    retryAt: Number.isFinite(seconds) ? now + seconds * 1000 : undefined,
  });
}

async function readProblem(response: Response): Promise<Problem | undefined> {
  if (!response.headers.get("Content-Type")?.startsWith("application/problem+json")) return undefined;
  // A body that is cut off says no less than none.
  return response.json().catch(() => undefined);
}

function kindOf(status: number, problem: Problem | undefined): FailureKind {
  // A 404 that is no problem comes from elsewhere: there is no gateway at this address.
  if (status === 404) return problem ? "not-found" : "gateway";
  if (status === 429 || status === 503) return "busy";
  if (status === 502 || status === 504) return "store";
  return status < 500 ? "refused" : "gateway";
}
