import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { readDatabase } from "./config.js";
import { Queue } from "./queue.js";

const help = `Usage: dead-letters [options]

Lists the events that were given up, with why. A receiver may run meanwhile.

Options:
  --requeue <n>  have event number n worked on again; may be given more than once
  --requeue-all  have all of them worked on again
  --help         print this help

The file of the queue comes from the environment: DATABASE, the same as the receiver's.
`;

try {
  main();
} catch (error) {
  console.error(`error: ${(error as Error).message}`);
  process.exitCode = 1;
}

function main(): void {
  const { values } = parseArgs({
    options: {
      requeue: { type: "string", multiple: true, default: [] },
      "requeue-all": { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return void process.stdout.write(help);
  const database = readDatabase(process.env.DATABASE);
  if (!existsSync(database)) throw new Error("DATABASE: there is no such file.");
  const queue = new Queue(database, 5_000);
  try {
    const dead = queue.deadLetters();
    const chosen = values["requeue-all"] ? dead.map(({ sequence }) => sequence) : values.requeue.map(Number);
    for (const sequence of chosen) requeue(queue, sequence);
    if (chosen.length > 0) return;
    for (const { sequence, name, attempts, error } of dead) {
      const shownName = /^[\w.]{1,60}$/.test(name) ? name : printable(name);
      console.log(`#${sequence} ${shownName}, ${attempts} tries: ${printable(error)}`);
    }
    console.log(`Given up: ${dead.length}`);
  } finally {
    queue.close();
  }
}

function requeue(queue: Queue, sequence: number): void {
  if (!queue.requeue(sequence)) throw new Error(`--requeue: no event of that number was given up: ${sequence}.`);
  console.log(`#${sequence} is worked on again.`);
}

/** A text in quotes on one line, with escapes for all that a terminal could take for a command or another direction. */
function printable(text: string): string {
  const isHidden = /[\u007f-\u009f]|\p{Cf}|[\u2028\u2029]/gu;
  return JSON.stringify(text).replace(isHidden, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
