import { readFile } from "node:fs/promises";
import { driftValidator } from "@yampi-openapi/client/drift";
import { bundleFile } from "@yampi-openapi/scripts/paths";
import { median } from "@yampi-openapi/scripts/statistics";
import { rounds } from "./rounds.ts";
import { gzipOf } from "./size.ts";

const responsesInRound = 2_000;

export interface DriftCheck {
  /** One customer in its envelope, as the description has it, in microseconds. */
  readonly silentUs: number;
  /** The same with one property that the description does not know. */
  readonly driftingUs: number;
  /** What the check adds to the client, minified and gzipped, in bytes. */
  readonly gzip: number;
}

/** The drift check of a response that has been read already. */
export async function drift(): Promise<DriftCheck> {
  const { components } = JSON.parse(await readFile(bundleFile, "utf8")) as {
    components: { examples: { CustomerObserved: { value: { data: object } } } };
  };
  const body = components.examples.CustomerObserved.value;
  const client = await gzipOf(`export { Yampi } from "./index.js";`);
  const both = await gzipOf(`export { Yampi } from "./index.js"; export { driftValidator } from "./drift/index.js";`);
  return {
    silentUs: check(body, 0),
    driftingUs: check({ data: { ...body.data, loyalty: 5 } }, 1),
    gzip: both - client,
  };
}

function check(body: object, drifts: number): number {
  let told = 0;
  const validate = driftValidator({
    onDrift: () => {
      told++;
    },
  });
  const response = { operation: "customers.get", status: 200, body };
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    for (let index = 0; index < responsesInRound; index++) validate(response);
    times.push(((performance.now() - started) * 1000) / responsesInRound);
  }
  if (told !== drifts) throw new Error(`${told} drifts were told, not ${drifts}`);
  return median(times);
}
