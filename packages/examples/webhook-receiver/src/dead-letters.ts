import { existsSync } from "node:fs";
import { Command, InvalidArgumentError } from "commander";
import { readDatabase } from "./config.js";
import { Queue } from "./queue.js";

try {
  main();
} catch (error) {
  console.error(`error: ${(error as Error).message}`);
  process.exitCode = 1;
}

function main(): void {
  const command = new Command("dead-letters")
    .description("Lists the events that were given up, with why. A receiver may run meanwhile.")
    .option("--requeue <n>", "have event number n worked on again; may be given more than once", readNumber, [])
    .option("--requeue-all", "have all of them worked on again")
    .helpOption("--help", "print this help")
    .addHelpText("after", "\nThe file of the queue comes from the environment: DATABASE, the same as the receiver's.")
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
    .parse();
  const { requeue: asked, requeueAll } = command.opts<{ requeue: readonly number[]; requeueAll?: true }>();
  const database = readDatabase(process.env.DATABASE);
  if (!existsSync(database)) throw new Error("DATABASE: there is no such file.");
  const queue = new Queue(database, 5_000);
  try {
    const dead = queue.deadLetters();
    const chosen = requeueAll ? dead.map(({ sequence }) => sequence) : asked;
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

function readNumber(text: string, before: readonly number[]): number[] {
  if (/^[1-9]\d{0,14}$/.test(text)) return [...before, Number(text)];
  throw new InvalidArgumentError("Expected the number of an event.");
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
