import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { paged, upTo } from "../faults/paged.js";
import { type Received, ScriptedServer, type Step } from "../faults/server.js";
import { silence } from "../faults/steps.js";
import { isWhole } from "../support/whole.js";

const total = 200;

describe("An export that is killed in the middle", () => {
  it.each(isWhole ? [2, 5, 9, 14] : [5])(
    "at its %ith request goes on from its last checkpoint: all comes, and a page of it twice at the most",
    async (deadly) => {
      const folder = await mkdtemp(join(tmpdir(), "yampi-export-"));
      onTestFinished(() => rm(folder, { recursive: true }));
      const file = join(folder, "customers.txt");
      const respond = paged(upTo(total));
      let child: ChildProcess;
      const server = new ScriptedServer((request: Received): Step => {
        if (request.number !== deadly) return respond(request);
        child.kill("SIGKILL");
        return silence;
      });
      await server.open();
      onTestFinished(() => server.close());
      const run = async (): Promise<unknown> => {
        const program = new URL("export.ts", import.meta.url).pathname;
        child = spawn(process.execPath, [program, server.url, file], { stdio: ["ignore", "inherit", "inherit"] });
        const [code, signal] = await once(child, "exit");
        return signal ?? code;
      };
      expect([await run(), await run()]).toEqual(["SIGKILL", 0]);
      const ids = (await readFile(file, "utf8")).trim().split("\n").map(Number);
      expect([...new Set(ids)]).toEqual(upTo(total));
      expect(ids.length - total).toBeLessThanOrEqual(10);
    },
  );
});
