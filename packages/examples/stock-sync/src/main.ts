#!/usr/bin/env node
import { run } from "./run.js";

const stop = new AbortController();
// A second signal ends the program at once.
for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(name, () => stop.abort(name));

// A reader that leaves early also fails the write itself, where it is handled.
process.stdout.on("error", () => {});
process.stderr.on("error", () => {});

process.exitCode = await run({
  argv: process.argv.slice(2),
  stdout: process.stdout,
  stderr: process.stderr,
  signal: stop.signal,
});
