import { callAside } from "../events.js";

/**
 * Gives up a body that nobody has begun to read, and frees its connection. That of node-fetch is a stream of Node, and what passes for a
 * response may have any.
 */
export function discard(response: Response): void {
  callAside(() => {
    const body = response.body as { cancel?: () => unknown; destroy?: () => unknown } | null | undefined;
    return body?.cancel ? body.cancel() : body?.destroy?.();
  });
}
