import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { seeded } from "@yampi-openapi/example-command-line/testing/chance";
import { temporaryFolder } from "@yampi-openapi/example-command-line/testing/command";
import { describe, expect, test } from "vitest";
import { start } from "../support/command.ts";
import { parseCsv } from "../support/csv.ts";
import { runHere } from "../support/here.ts";
import { type Shop, shopWith } from "../support/shop.ts";

// Long and short coupons, empty ones, and one that is exactly a page.
const coupons = { 1: 250, 2: 0, 3: 100, 4: 7, 5: 612, 6: 1, 7: 0, 8: 340 };
const ids = Object.keys(coupons);

/** `npm run test:ci` kills more runs, `npm test` those of one seed. */
const seeds = process.env.YAMPI_TEST_ALL === "1" ? [1, 2, 3] : [1];

/** A shop that calls `kill` at its next request but so many, while the answers to others are on their way. */
async function killingShop(): Promise<Shop & { killAfter(requests: number, kill: () => void): void }> {
  let at = Number.POSITIVE_INFINITY;
  let kill = (): void => {};
  const shop = await shopWith(coupons, {
    before: async ({ number }) => {
      if (number >= at) kill();
      return undefined;
    },
  });
  return Object.assign(shop, {
    killAfter: (requests: number, killNow: () => void) => {
      at = shop.requests.length + requests;
      kill = killNow;
    },
  });
}

describe.each(["csv", "jsonl"])("a report as --%s, killed by SIGKILL and resumed", (format) => {
  test.each(seeds)("has every row of an uninterrupted one, each once, in its order (seed %i)", async (seed) => {
    const chance = seeded(seed);
    const folder = await temporaryFolder();
    const [whole, file] = [join(folder, `whole.${format}`), join(folder, `killed.${format}`)];
    const shop = await killingShop();
    const common = ["--base-url", shop.url, `--${format}`];
    expect(await runHere([...ids, ...common, whole])).toMatchObject({ code: 0 });

    const signals: (string | null)[] = [];
    for (let runs = 0; runs < 4; runs++) {
      const { child, ending } = start([...ids, "--alias", "minha-loja", ...common, file, "--resume"]);
      shop.killAfter(chance(12), () => child.kill("SIGKILL"));
      const { code, signal } = await ending;
      signals.push(signal);
      // Nothing is in place before the report is complete.
      if (signal === "SIGKILL") expect(await readdir(folder)).not.toContain(`killed.${format}`);
      else expect(code).toBe(0);
    }
    expect(signals[0]).toBe("SIGKILL");
    shop.killAfter(Number.POSITIVE_INFINITY, () => {});
    expect(await runHere([...ids, ...common, file, "--resume"])).toMatchObject({ code: 0 });

    const text = await readFile(file, "utf8");
    const rows =
      format === "csv"
        ? parseCsv(text)
        : text
            .trimEnd()
            .split("\n")
            .map((line) => JSON.parse(line));
    expect(new Set(rows.map(({ coupon_id, id }) => `${coupon_id} ${id}`)).size).toBe(1310);
    expect(rows).toHaveLength(1310);
    expect(text).toBe(await readFile(whole, "utf8"));
    expect((await readdir(folder)).sort()).toEqual([`killed.${format}`, `whole.${format}`]);
  });
});
