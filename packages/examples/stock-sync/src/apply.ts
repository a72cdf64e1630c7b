import type { Journal } from "./journal.js";
import type { Progress } from "./progress.js";
import { type Sender, wasNotWritten } from "./sender.js";
import type { WriteGuard } from "./write-guard.js";
import { skusOf, type Write } from "./writes.js";

interface ApplySettings {
  readonly journal: Journal;
  readonly sender: Sender;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  readonly guard: WriteGuard;
}

/**
 * Sends the writes, one after the other; each is in the journal before it is sent, and its outcome after it. A stop takes effect between
 * two of them, or while one waits for the rate limit.
 */
export async function apply(
  writes: readonly Write[],
  { journal, sender, progress, signal, guard }: ApplySettings,
): Promise<void> {
  const queue = [...writes];
  for (let write = queue.shift(); write !== undefined; write = queue.shift()) {
    signal.throwIfAborted();
    await journal.begin(write);
    try {
      const { outcome, next } = await sender.send(write);
      await journal.end(outcome);
      queue.unshift(...next);
      progress.advance(skusOf(write).length - next.flatMap(skusOf).length);
    } catch (error) {
      if (wasNotWritten(error) || !guard.isSent) await journal.end({ written: [], refused: [] });
      throw error;
    }
  }
}

/** Finds out what became of the write that a run before left without an outcome. */
export async function settlePending({ journal, sender }: Pick<ApplySettings, "journal" | "sender">): Promise<void> {
  if (journal.pending === undefined) return;
  const { outcome } = await sender.find(journal.pending);
  // For another file, the store alone counts.
  await journal.end(journal.continues ? outcome : { written: [], refused: [] });
}
