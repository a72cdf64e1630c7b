import { InvalidArgumentError, Option } from "commander";
import { createCommand, readOptions, wholeNumber } from "../command-line.ts";
import { shapes } from "./examples.ts";
import type { MockOptions } from "./server.ts";

/** What `npm run mock` was asked for. */
export interface Settings extends Required<Pick<MockOptions, "port" | "shape" | "errors" | "latencyMs" | "seed">> {
  /** Whether the operations are listed at the start. */
  readonly list: boolean;
}

/** The longest delay; nobody waits for more. */
const mostLatencyMs = 60_000;

export const mockCommand = () =>
  createCommand(
    "npm run mock",
    "Serves the description on this machine until Ctrl-C, without keeping anything. A request that does not fit is refused in the shape of the API: the errors of a 422, the header sl-violations and a line printed here name the parameter, the header or the field of the body. A query name that is not in the description is ignored, as by the API, and named in the header and here.",
  )
    .addOption(
      new Option(
        "--shape <shape>",
        "observed: responses as the API was seen to send them; documented: as the vendor's pages show them",
      )
        .choices(shapes)
        .default("observed"),
    )
    .addOption(
      new Option(
        "--errors <share>",
        "let a share of the responses fail, such as 5%: 429 (Retry-After: 1), 500, 503, or a reset connection",
      )
        .argParser(readShare)
        .default(0, "0%"),
    )
    .addOption(
      new Option("--latency <ms>", "delay every response, by 200 or by something from 200-800 milliseconds")
        .argParser(readLatency)
        .default([0, 0], "0"),
    )
    .option("--seed <n>", "which responses fail and how long each takes", wholeNumber(0), 1)
    .addOption(
      new Option("--port <n>", "port to listen on; 0 takes a free one")
        .env("PORT")
        .argParser(wholeNumber(0, 65_535))
        .default(4010),
    )
    .option("--list", "list every operation at the start, with what it responds with", false)
    .addHelpText(
      "after",
      `
An operation without an example of the shape gives an inferred one, or else one of the other shape; --list says which.
A request can ask for any example by itself: Prefer: example=documented. The same requests one by one fail and wait in the same way again.`,
    );

/** Reads the arguments of `npm run mock`, and PORT of the environment. */
export function readSettings(args?: readonly string[], command = mockCommand()): Settings {
  const { latency, ...settings } = readOptions<Omit<Settings, "latencyMs"> & { latency: Settings["latencyMs"] }>(command, args);
  return { ...settings, latencyMs: latency };
}

function readShare(text: string): number {
  const share = /^\d+(\.\d+)?%$/.test(text) ? Number(text.slice(0, -1)) / 100 : Number.NaN;
  if (share <= 1) return share;
  throw new InvalidArgumentError("Expected a share from 0% to 100%, such as 5%.");
}

function readLatency(text: string): [number, number] {
  const [, least, most = least] = /^(\d+)(?:-(\d+))?$/.exec(text) ?? [];
  const range: [number, number] = [Number(least), Number(most)];
  if (range[0] <= range[1] && range[1] <= mostLatencyMs) return range;
  throw new InvalidArgumentError(`Expected milliseconds up to ${mostLatencyMs}, such as 200 or 200-800.`);
}
