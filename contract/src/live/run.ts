import type { YampiEvent } from "@yampi-openapi/client";
import { assess } from "../assess.ts";
import { publish, tryOutputs } from "../cli/publish.ts";
import type { Surroundings } from "../cli/run.ts";
import type { DescribedOperation } from "../description.ts";
import type { LeftOut, Report } from "../report/report.ts";
import { parseArguments } from "./arguments.ts";
import { checkLive } from "./check.ts";
import { findKinds } from "./ids.ts";
import { whyNotCalled } from "./read-only.ts";

const noticeableMs = 500;

/** `contract:live`: calls the API and reports. */
export async function runLive(surroundings: Surroundings): Promise<number> {
  const { isWatched, stderr, signal } = surroundings;
  const contract = await surroundings.loadContract();
  const { operations } = contract;
  const args = parseArguments(findKinds(operations), surroundings);
  await tryOutputs(args);
  const say = (text: string): void => {
    if (isWatched) stderr.write(`${text}\n`);
  };
  const traffic = await checkLive({
    ...args,
    operations,
    signal,
    onCall: ({ id }, number, total) => say(`${number} of ${total}: ${id}`),
    onEvent: (event) => tellOfWaiting(event, say),
  });
  const report: Report = {
    title: `Live contract check of ${new URL(args.baseUrl ?? contract.serverUrl).host}`,
    description: contract.version,
    operations: traffic.map(assess),
    leftOut: leftOut(operations),
    notes: [],
  };
  const exchanges = traffic.flatMap((each) => each.exchanges);
  return publish(report, exchanges, contract, args, surroundings);
}

/** What is never called is reported, so that nobody takes it for checked. */
function leftOut(operations: readonly DescribedOperation[]): LeftOut[] {
  const byReason = Map.groupBy(operations, whyNotCalled);
  return [...byReason].flatMap(([reason, those]) => (reason ? [{ reason, operations: those.map(({ id }) => id) }] : []));
}

/** A wait for the rate limit takes up to a minute. Without a message, the command would seem to hang. */
function tellOfWaiting(event: YampiEvent, say: (text: string) => void): void {
  if (event.type !== "rate-limit" || event.waitMs === undefined || event.waitMs < noticeableMs) return;
  say(`Waiting ${Math.ceil(event.waitMs / 1000)} s for the rate limit of ${event.operation}`);
}
