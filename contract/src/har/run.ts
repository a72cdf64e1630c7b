import { basename } from "node:path";
import { assess } from "../assess.ts";
import { publish, tryOutputs } from "../cli/publish.ts";
import type { Surroundings } from "../cli/run.ts";
import { harmless } from "../harmless.ts";
import type { Report } from "../report/report.ts";
import { parseArguments } from "./arguments.ts";
import { readRecording } from "./recording.ts";
import { sortEntries } from "./traffic.ts";

/** `contract:har`: reads recorded traffic and reports. */
export async function runHar(surroundings: Surroundings): Promise<number> {
  const args = parseArguments(surroundings);
  await tryOutputs(args);
  const contract = await surroundings.loadContract();
  const { traffic, notes } = sortEntries(await readRecording(args.file), contract, args.server ?? contract.serverUrl);
  const report: Report = {
    title: `Contract check of ${harmless(basename(args.file))}`,
    description: contract.version,
    operations: traffic.map(assess),
    leftOut: [],
    notes,
  };
  const exchanges = traffic.flatMap((each) => each.exchanges);
  return publish(report, exchanges, contract, args, surroundings);
}
