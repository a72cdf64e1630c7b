#!/usr/bin/env node
import { runChild } from "./run-child.ts";

/**
 * What `exec node …` of an npm script is on Windows. Elsewhere it is a word of the shell, which then makes way for the program, so that a
 * signal that npm passes on reaches the program.
 */
const [, ...args] = process.argv.slice(2);
process.exitCode = await runChild(args);
