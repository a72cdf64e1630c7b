#!/usr/bin/env node
import { run } from "./run.js";

const stop = new AbortController();
let stoppedBy: NodeJS.Signals | undefined;
for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.once(name, () => {
    stoppedBy = name;
    stop.abort();
  });
}

// A reader that leaves early also fails the write itself, which is where it is handled.
process.stdout.on("error", () => {});
process.stderr.on("error", () => {});

process.exitCode = await run({
  argv: process.argv.slice(2),
  stdout: process.stdout,
  stderr: process.stderr,
  signal: stop.signal,
});

// The files are cleaned up; now the shell may see what ended the program.
if (stoppedBy) process.kill(process.pid, stoppedBy);
