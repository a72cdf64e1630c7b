import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { freePort } from "@yampi-openapi/scripts/free-port";
import { describe, expect, onTestFinished, test } from "vitest";
import { temporaryDatabase } from "../support/database.ts";

const folder = join(import.meta.dirname, "..", "..");

/** Runs a script of package.json by npm, in a group of processes of its own, until it listens. */
async function npmRun(script: string, env: { readonly [name: string]: string }) {
  const child = spawn("npm", ["run", script], { cwd: folder, detached: true, env: { PATH: process.env.PATH, ...env } });
  const pid = child.pid as number;
  const ended = once(child, "close");
  onTestFinished(() => void (isAlive(-pid) && process.kill(-pid, "SIGKILL")));
  let said = "";
  await new Promise<void>((resolve, reject) => {
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      if (said.includes("Ctrl-C stops it")) resolve();
    });
    void ended.then(() => reject(new Error(`npm ended before it listened: ${said}`)));
  });
  return { pid, ended };
}

/** Whether a process lives, or one of a group whose number is negative. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Listens at a port and leaves it again; throws where it is taken. */
async function takePort(port: string): Promise<void> {
  const server = createServer().listen(Number(port), "127.0.0.1");
  await once(server, "listening");
  server.close();
  await once(server, "close");
}

// Windows has no signals that a program could heed.
describe.skipIf(process.platform === "win32")(
  "a program that npm runs ends, leaves no process behind, and frees its port",
  () => {
    const all = ["start"].flatMap((script) =>
      (["SIGTERM", "SIGINT"] as const).flatMap((signal) =>
        ["npm alone", "all processes"].map((receiver) => ({ script, signal, receiver })),
      ),
    );
    // `npm run test:ci` tries all; `npm test` what a supervisor does.
    test.each(process.env.YAMPI_TEST_ALL === "1" ? all : all.slice(0, 1))(
      "npm run $script, with $signal to $receiver",
      async ({ script, signal, receiver }) => {
        const PORT = String(await freePort());
        const { pid, ended } = await npmRun(script, { YAMPI_WEBHOOK_SECRET: "any", DATABASE: await temporaryDatabase(), PORT });
        process.kill(receiver === "npm alone" ? pid : -pid, signal);
        await ended;
        await expect.poll(() => isAlive(-pid)).toBe(false);
        await takePort(PORT);
      },
    );
  },
);
