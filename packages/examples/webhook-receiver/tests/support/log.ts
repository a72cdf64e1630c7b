import { heard } from "./leaks.ts";

/** A log that can be waited for. All that it hears is looked through after the test. */
export function testLog() {
  const lines: string[] = [];
  const waiting: { readonly line: string; readonly resolve: () => void }[] = [];
  return {
    lines,
    log: (line: string): void => {
      lines.push(line);
      heard(line);
      for (const { resolve } of waiting.filter((wait) => wait.line === line)) resolve();
    },
    /** Ends when a line was logged. */
    logged: (line: string): Promise<void> =>
      new Promise((resolve) => {
        if (lines.includes(line)) resolve();
        else waiting.push({ line, resolve });
      }),
  };
}
