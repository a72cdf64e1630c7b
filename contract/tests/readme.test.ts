import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadContract } from "../src/description.ts";
import { findKinds } from "../src/live/ids.ts";
import { har } from "./support/command.ts";
import { allOperations, entityOf, operationOf, realResponse } from "./support/examples.ts";
import { addressOf, entry, realEntry, recordingOf, server } from "./support/recording.ts";

const readme = await readFile(join(import.meta.dirname, "..", "README.md"), "utf8");

/** A text without the version and the number of operations, which change more often than the sample. */
function counted(text: string): string {
  return text.replaceAll(/\d+ operations/g, "N operations").replaceAll(/(?<=description )\d+\.\d+\.\d+/g, "V");
}

test("the sample of the README is what the command prints", async () => {
  const [customer, coupon] = [operationOf("customers.get"), operationOf("promocodes.get")];
  const { generic_name: _, ...drifted } = { ...entityOf(realResponse(customer).body), cpf: 7, loyalty_points: 1 } as {
    [name: string]: unknown;
  };
  const recording = await recordingOf([
    entry(addressOf(customer), { data: drifted }),
    entry(`${addressOf(coupon)}?status_id[]=4`, realResponse(coupon).body),
    realEntry(operationOf("promocodes.create")),
    realEntry(operationOf("promocodes.delete")),
    ...["a1", "a2"].map((id) => entry(`${server}/minha-loja/promocodes/${id}`, {})),
  ]);
  const { stdout } = await har([recording], { loadContract });
  expect(counted(readme)).toContain(`$ npm run contract:har -- store.har\n\n${counted(stdout)}\`\`\`\n`);
});

test("the kinds of IDs that the README and the weekly workflow name exist", async () => {
  const workflow = await readFile(join(import.meta.dirname, "..", "..", ".github", "workflows", "contract-live.yml"), "utf8");
  const { owners } = findKinds(allOperations);
  const named = [readme, workflow].flatMap((text) => [...text.matchAll(/(?<![-\w"])([a-z/-]+)=[1-9]/g)].map(([, kind]) => kind));
  expect(named).toContain("customers");
  expect(named.filter((kind) => kind !== undefined && !owners.has(kind))).toEqual([]);
});
