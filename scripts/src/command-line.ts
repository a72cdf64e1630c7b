import { type ParseArgsOptionsConfig, parseArgs } from "node:util";

const helpOption = { help: { type: "boolean", default: false, short: "h" } } as const;

/**
 * Reads the options of a command. Where `--help` is one of them, it prints the help and ends; for one that it does not know, it says so and
 * ends with 2.
 *
 * @param name - The command as it is typed, such as `npm run demo`.
 */
export function readOptions<T extends ParseArgsOptionsConfig>(name: string, help: string, options: T): Values<T> {
  const { help: isAsked, ...values } = parsed(name, { ...options, ...helpOption });
  if (!isAsked) return values as Values<T>;
  console.log(help);
  process.exit();
}

type Values<T extends ParseArgsOptionsConfig> = ReturnType<typeof parseArgs<{ options: T }>>["values"];

function parsed(name: string, options: ParseArgsOptionsConfig) {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    return refuseOption(name, (error as Error).message);
  }
}

/** Says what is wrong with an argument, and ends with 2. */
export function refuseOption(name: string, message: string): never {
  console.error(`${message}\n${name} -- --help says more.`);
  process.exit(2);
}

/** What to do about a port that another program has. */
export function portIsTaken(name: string, port: number): string {
  return `Port ${port} is taken. Choose another: ${name} -- --port ${port < 65_535 ? port + 1 : port - 1}`;
}
