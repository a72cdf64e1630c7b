/**
 * Gives up a body that nobody has begun to read, and frees its connection. That of node-fetch is a stream of Node, and what passes for a
 * response may have any.
 */
export function discard(response: Response): void {
  try {
    const body = response.body as { cancel?: () => unknown; destroy?: () => unknown } | null | undefined;
    const given = body?.cancel ? body.cancel() : body?.destroy?.();
    Promise.resolve(given).catch(() => {});
  } catch {}
}
