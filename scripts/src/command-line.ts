import { type Command as Commander, InvalidArgumentError, program } from "commander";

export type Command = Commander;

/**
 * A command of the repository. `--help` prints how it is called and ends with 0; an argument that it does not understand is refused with
 * one line and 2.
 *
 * @param name - The command as it is typed, such as `npm run demo`.
 */
export function createCommand(name: string, description: string): Command {
  const typed = name.startsWith("npm ") ? `${name} --` : name;
  return program
    .createCommand(typed)
    .description(description)
    .helpOption("-h, --help", "print this help")
    .showSuggestionAfterError(false)
    .configureOutput({
      outputError: (text, write) => write(`${text.trimEnd().replace(/\.?$/, ".")} ${typed} --help says more.\n`),
    })
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2));
}

/** Reads the options of a command that takes no arguments. */
export function readOptions<T extends object>(command: Command, args: readonly string[] = process.argv.slice(2)): T {
  return command.parse(args, { from: "user" }).opts<T>();
}

/** Reads a whole number within bounds. */
export function wholeNumber(least: number, most = Number.MAX_SAFE_INTEGER): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && least <= value && value <= most) return value;
    const upTo = most === Number.MAX_SAFE_INTEGER ? "" : ` to ${most}`;
    throw new InvalidArgumentError(`Expected a whole number from ${least}${upTo}.`);
  };
}

/** Reads a text of a certain form. */
export function matching(form: RegExp, expected: string): (text: string) => string {
  return (text) => {
    if (form.test(text)) return text;
    throw new InvalidArgumentError(`Expected ${expected}.`);
  };
}

/** What to do about a port that another program has. */
export function portIsTaken(name: string, port: number): string {
  return `Port ${port} is taken. Choose another: ${name} -- --port ${port < 65_535 ? port + 1 : port - 1}`;
}
