import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { freePort, takePort } from "./program.ts";

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

// Windows has no signals that a program could heed.
describe.skipIf(process.platform === "win32")(
  "a program that npm runs ends, leaves no process behind, and frees its port",
  () => {
    const all = ["start", "dev"].flatMap((script) =>
      (["SIGTERM", "SIGINT"] as const).flatMap((signal) =>
        ["npm alone", "all processes"].map((receiver) => ({ script, signal, receiver })),
      ),
    );
    // `npm run test:ci` tries all; `npm test` what a supervisor does.
    test.each(process.env.YAMPI_TEST_ALL === "1" ? all : all.slice(0, 1))(
      "npm run $script, with $signal to $receiver",
      async ({ script, signal, receiver }) => {
        const PORT = await freePort();
        const { pid, ended } = await npmRun(script, {
          YAMPI_ALIAS: "minha-loja",
          YAMPI_USER_TOKEN: "any",
          YAMPI_USER_SECRET_KEY: "any",
          PORT,
        });
        process.kill(receiver === "npm alone" ? pid : -pid, signal);
        await ended;
        await expect.poll(() => isAlive(-pid)).toBe(false);
        await takePort(PORT);
      },
    );
  },
);
