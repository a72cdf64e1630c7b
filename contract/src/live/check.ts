import { type Yampi, YampiError, type YampiEvent, YampiInputError } from "@yampi-openapi/client";
import type { Traffic } from "../assess.ts";
import { UsageError } from "../cli/failure.ts";
import type { DescribedOperation } from "../description.ts";
import { readOnlyClient } from "./client.ts";
import { findKinds, firstId, type Ids } from "./ids.ts";
import { isRead } from "./read-only.ts";
import { endsAll, reasonOf } from "./reason.ts";
import type { RecordedResponse } from "./recorded.ts";

/** What a live check is told. */
export interface LiveCheck {
  readonly operations: readonly DescribedOperation[];
  readonly alias: string | undefined;
  readonly baseUrl: string | undefined;
  readonly ids: Ids;
  readonly signal: AbortSignal;
  /** Called before each operation, with its number and the total. */
  readonly onCall: (operation: DescribedOperation, number: number, total: number) => void;
  readonly onEvent: (event: YampiEvent) => void;
}

/**
 * Calls every GET operation whose IDs are known, through the client, one after the other. Lists give the IDs that are missing.
 *
 * @returns What came of each GET operation, in the order of the description.
 * @throws YampiInputError where the alias, the address or the credentials do not fit. Nothing has been sent.
 */
export async function checkLive(check: LiveCheck): Promise<Traffic[]> {
  const { alias, baseUrl, signal, onCall, onEvent } = check;
  const operations = check.operations.filter(isRead);
  const kinds = findKinds(operations);
  // What needs no alias comes last, so that an alias that does not fit is found before anything is sent.
  const inTurn = operations.toSorted((a, b) => Number(isGlobal(a)) - Number(isGlobal(b)));
  let responses: RecordedResponse[] = [];
  const yampi = readOnlyClient({ alias, baseUrl, onEvent }, (response) => responses.push(response));
  const ids = new Map(check.ids);
  const traffic = new Map<DescribedOperation, Traffic>();
  let ending: string | undefined;

  const isCallable = (operation: DescribedOperation): boolean =>
    ending === undefined && !traffic.has(operation) && kinds.of(operation).every((kind) => ids.has(kind));
  for (let operation = inTurn.find(isCallable); operation; operation = inTurn.find(isCallable)) {
    onCall(operation, traffic.size + 1, operations.length);
    responses = [];
    const { result, error } = await call(
      yampi,
      operation,
      kinds.of(operation).map((kind) => ids.get(kind)),
      signal,
    );
    const exchanges = responses.map((response) => ({ operation: operation.id, ...response }));
    const failure = error && reasonOf(error);
    traffic.set(operation, { operation, exchanges, failure, absence: "no response" });
    if (error && endsAll(error)) ending = `not called, after ${operation.id} failed`;
    const kind = kinds.listedBy(operation);
    const id = kind && result ? firstId(result) : undefined;
    if (kind && id && !ids.has(kind)) ids.set(kind, id);
  }
  return operations.map((operation) => {
    const absence = ending ?? `no ID known; give ${idArguments(kinds.of(operation), check.ids)}`;
    return traffic.get(operation) ?? { operation, exchanges: [], absence };
  });
}

function isGlobal({ path }: DescribedOperation): boolean {
  return !path.includes("{alias}");
}

/** The IDs that were not given, also those that a list gave: of that owner, nobody need have what is missing. */
function idArguments(kinds: readonly string[], given: Ids): string {
  const missing = kinds.filter((kind) => !given.has(kind));
  return missing.map((kind) => `--id ${kind}=ID`).join(" ");
}

interface Outcome {
  readonly result?: unknown;
  readonly error?: YampiError;
}

async function call(
  yampi: Yampi,
  operation: DescribedOperation,
  ids: readonly (number | undefined)[],
  signal: AbortSignal,
): Promise<Outcome> {
  const hasCache = operation.parameters.some(({ name, in: place }) => place === "query" && name === "skipCache");
  try {
    return { result: await methodOf(yampi, operation)(...ids, hasCache ? { skipCache: true } : {}, { signal }) };
  } catch (error) {
    if (error instanceof YampiError && !(error instanceof YampiInputError)) return { error };
    throw error;
  }
}

/** The method of the client that the operationId names. */
function methodOf(
  yampi: Yampi,
  { id, resource, method }: DescribedOperation,
): (...args: readonly unknown[]) => PromiseLike<unknown> {
  let owner: unknown = yampi;
  for (const step of resource) owner = (owner as { readonly [name: string]: unknown } | undefined)?.[step];
  const found = (owner as { readonly [name: string]: unknown } | undefined)?.[method];
  if (typeof found !== "function") throw new UsageError(`the client has no method ${id}; run npm run build`);
  return found.bind(owner);
}
