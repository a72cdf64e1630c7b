import type { Queue } from "@yampi-openapi/types";
import type { Core } from "../core.js";
import { YampiInputError, YampiQueueError } from "../errors.js";
import { operations } from "../generated/operations.js";
import type { OneOperation } from "../operation.js";
import { type RequestOptions, requestOptions } from "../options/call-options.js";
import { callback, type KnownOptions, millisecondsFrom, readKnown } from "../options/known-options.js";
import { clock } from "../transport/clock.js";
import { follow } from "../transport/signal.js";
import { wait } from "../transport/wait.js";
import { one } from "./methods.js";

/** Options of `queues.wait`. Those of a request apply to each of its requests. */
export interface QueueWaitOptions extends RequestOptions {
  /** Receives the job after every request, also after the last. What it throws ends the wait. */
  onProgress?: ((queue: Queue) => void) | undefined;
  /** The time allowed for the job, in milliseconds. Default: 30 minutes. */
  maxWaitMs?: number | undefined;
}

declare module "../generated/resources.js" {
  interface Queues {
    /**
     * Waits until a job has ended, such as an export. The progress is requested at once, after 2 seconds, and then less and less often, down
     * to every 30 seconds: at most 16 requests in the first five minutes. The requests bypass the cache and count for the rate limit.
     *
     * The result is not part of the job: an export sends it by e-mail.
     *
     * @example
     * ```ts
     * const { queue_id } = await yampi.orders.export();
     * await yampi.queues.wait(queue_id, { onProgress: ({ total_processed }) => console.log(total_processed) });
     * ```
     *
     * @param id - ID of the job, which an export returns as `queue_id`.
     * @param options - Options of the wait and of its requests.
     * @returns The job, which has ended.
     * @throws YampiInputError if an argument is invalid. Nothing is sent then.
     * @throws YampiQueueError if the job ended without processing all of its records, or does not end in time.
     * @throws YampiApiError or a subclass if the API responds with an error, such as a YampiNotFoundError if there is no such job.
     * @throws YampiConnectionError or YampiTimeoutError if a complete response is not received.
     */
    wait(id: number | string, options?: QueueWaitOptions): Promise<Queue>;
  }
}

const firstPauseMs = 2_000;
const longestPauseMs = 30_000;
const usualWaitMs = 30 * 60_000;

const waitOptions: KnownOptions<QueueWaitOptions> = { ...requestOptions, onProgress: callback, maxWaitMs: millisecondsFrom(1) };
const get = operations.find(({ id }) => id === "queues.get") as OneOperation;

/** `queues.wait` of a client. */
export async function waitForQueue(
  { core }: { readonly core: Core },
  id: number | string,
  options?: QueueWaitOptions,
): Promise<Queue> {
  const { onProgress, maxWaitMs = usualWaitMs, ...request } = readKnown("queues.wait", options, waitOptions);
  const endsAt = clock.now() + maxWaitMs;
  const { signal, release } = follow(request.signal);
  try {
    for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 1.5, longestPauseMs)) {
      const queue = await one<Queue>(core, get, [numberOf(id)], { skipCache: true }, request);
      onProgress?.(queue);
      const progress = { total: Number(queue.total_sent), processed: Number(queue.total_processed) };
      if (hasEnded(queue, progress)) {
        if (progress.processed < progress.total) throw new YampiQueueError(get.id, "incomplete", progress);
        return queue;
      }
      const leftMs = endsAt - clock.now();
      if (leftMs <= 0) throw new YampiQueueError(get.id, "unfinished", progress);
      await wait(Math.min(pauseMs, leftMs), signal);
    }
  } finally {
    release();
  }
}

/** Some exports show the ID as a string. */
function numberOf(id: unknown): number {
  const number = typeof id === "string" && /^\d+$/.test(id) ? Number(id) : id;
  if (Number.isSafeInteger(number) && (number as number) > 0) return number as number;
  throw new YampiInputError("id", "expected the `queue_id` of an export, a positive integer");
}

/** The counters tell only where the API does not say when the job ended: more records may be added while it runs. */
function hasEnded({ finished_at }: Queue, { total, processed }: { readonly total: number; readonly processed: number }): boolean {
  return finished_at === undefined ? total > 0 && processed >= total : Boolean(finished_at);
}
