import { clock } from "../transport/clock.js";
import type { RateLimitNews, RateLimitPermit } from "./rate-limiter.js";
import type { RouteQuota } from "./route-quota.js";
import type { WaitingLine } from "./waiting-line.js";

/** What a permit changes. */
interface Route {
  readonly quota: RouteQuota;
  readonly line: Pick<WaitingLine<unknown>, "refuse">;
}

/**
 * Takes a request from the quota. Its permit can be released once, and then updates the quota and rejects the calls that would wait too
 * long after a 429.
 *
 * @param read - What the quota may know of the response.
 * @param onRelease - Called after the quota was updated.
 */
export function takePermit(
  { quota, line }: Route,
  read: (news: RateLimitNews | undefined) => RateLimitNews | undefined,
  onRelease: (news: RateLimitNews | undefined) => void,
): RateLimitPermit {
  const sent = quota.take();
  let released = false;
  return {
    release: (news) => {
      if (released) return;
      released = true;
      const now = clock.now();
      quota.readResponse(now, sent, read(news));
      if (news?.exceeded) line.refuse(quota.heldMs(now));
      onRelease(news);
    },
  };
}
