import { type SpawnOptions, spawn } from "node:child_process";
import { constants } from "node:os";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Runs a Node program to its end, and gives its exit code. A signal that this process gets meanwhile goes to the program and to all that
 * it started, and the code is then that of the signal, such as 143. It comes twice where a group of processes gets it and npm passes it on.
 */
export function runChild(args: readonly string[], options: SpawnOptions = {}): Promise<number> {
  // In a group of its own, all of it can be stopped, and Ctrl-C reaches it once, from here. On Windows that would be a window of its own.
  const isGroup = process.platform !== "win32";
  const child = spawn(process.execPath, args, { stdio: "inherit", ...options, detached: isGroup });
  let stoppedBy: NodeJS.Signals | undefined;
  const stop = (signal: NodeJS.Signals): void => {
    stoppedBy = signal;
    if (isGroup && child.pid !== undefined) process.kill(-child.pid, signal);
    else child.kill(signal);
  };
  for (const signal of signals) process.on(signal, stop);
  return new Promise<number>((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code, signal) => {
      const reason = stoppedBy ?? signal;
      resolve(reason ? 128 + constants.signals[reason] : (code ?? 1));
    });
  }).finally(() => {
    for (const signal of signals) process.off(signal, stop);
  });
}
