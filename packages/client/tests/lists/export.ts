import { appendFileSync, readFileSync, renameSync, writeFileSync } from "node:fs";
// The built package: a run time of its own reads this file.
import { MemoryRateLimiter, Yampi } from "@yampi-openapi/client";

/** Exports the list of a cluster to a file, keeps every checkpoint, and goes on from the one that it finds. It is killed at any moment. */
const [baseUrl = "", file = ""] = process.argv.slice(2);
const kept = `${file}.checkpoint`;
const yampi = new Yampi({
  ...{ alias: "minha-loja", userToken: "token-of-the-test", userSecretKey: "secret-of-the-test" },
  ...{ baseUrl, rateLimit: new MemoryRateLimiter() },
  onEvent: (event) => {
    if (event.type !== "page") return;
    // Whoever is killed in the middle leaves the one before.
    writeFileSync(`${kept}.new`, JSON.stringify(event.checkpoint));
    renameSync(`${kept}.new`, kept);
  },
});
const list = yampi.clusters.listCustomers(7, { limit: 10 }, { concurrency: 3 });
for await (const { id } of read()) appendFileSync(file, `${id}\n`);

function read() {
  try {
    return list.from(JSON.parse(readFileSync(kept, "utf8")));
  } catch (error) {
    if ((error as { code?: string }).code === "ENOENT") return list;
    throw error;
  }
}
