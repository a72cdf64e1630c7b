import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { temporaryFolder } from "@yampi-openapi/example-command-line/testing/command";
import { describe, expect, test } from "vitest";
import { couponReport, start } from "../support/command.ts";
import { parseCsv } from "../support/csv.ts";
import { runHere } from "../support/here.ts";
import { shopWith } from "../support/shop.ts";

/** A run, as a process of its own, that hangs in its second coupon until it is let go. */
async function runningReport(...names: string[]) {
  const folder = await temporaryFolder();
  let letGo = (): void => {};
  let tell = (): void => {};
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const hangs = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const shop = await shopWith(
    { 1: 3, 2: 120 },
    {
      before: async ({ coupon, page }) => {
        if (coupon !== 2 || page !== 2) return undefined;
        tell();
        return gate.then(() => undefined);
      },
    },
  );
  const argsFor = (files: readonly string[]) => [
    ...["1", "2", "--alias", "minha-loja", "--base-url", shop.url],
    ...files.flatMap((name) => [name.endsWith("csv") ? "--csv" : "--jsonl", join(folder, name)]),
  ];
  const first = start(argsFor(names));
  await hangs;
  return { folder, shop, first, letGo: () => letGo(), argsFor };
}

describe("a second run on a file that another run writes is refused with 6, changes nothing, and the first one ends well", () => {
  test.each([
    ["without --resume", ["out.csv"], ["out.csv"], []],
    ["with --resume", ["out.csv"], ["out.csv"], ["--resume"]],
    ["for one of its two files", ["out.csv", "out.jsonl"], ["out.jsonl"], ["--resume"]],
    ["that has another file beside it", ["out.jsonl"], ["out.csv", "out.jsonl"], ["--resume"]],
  ])("%s", async (_what, names, others, more) => {
    const { folder, shop, first, letGo, argsFor } = await runningReport(...names);
    const [before, requests] = [(await readdir(folder)).sort(), shop.requests.length];
    const { code, stdout, stderr } = await couponReport([...argsFor(others), ...more]);
    expect({ code, stdout }).toEqual({ code: 6, stdout: "" });
    expect(stderr).toMatch(new RegExp(`^error: another run is writing .*: process ${first.child.pid} on .*\\n$`));
    expect(shop.requests).toHaveLength(requests);
    expect((await readdir(folder)).sort()).toEqual(before);
    letGo();
    expect(await first.ending).toMatchObject({ code: 0 });
    expect((await readdir(folder)).sort()).toEqual([...names].sort());
  });
});

test.skipIf(process.platform === "win32")(
  "the lock of a run that was killed keeps nobody away, and --resume goes on",
  async () => {
    const { folder, first, letGo, argsFor } = await runningReport("out.csv");
    first.child.kill("SIGKILL");
    expect(await first.ending).toMatchObject({ signal: "SIGKILL" });
    letGo();
    expect(await readdir(folder)).toContain("out.csv.lock");
    expect(await runHere([...argsFor(["out.csv"]), "--resume"])).toMatchObject({ code: 0 });
    expect(await readdir(folder)).toEqual(["out.csv"]);
    expect(parseCsv(await readFile(join(folder, "out.csv"), "utf8"))).toHaveLength(123);
  },
);
