import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { freePort as anyFreePort } from "@yampi-openapi/scripts/free-port";
import { onTestFinished } from "vitest";
import { heard } from "../support/leaks.ts";

const main = join(import.meta.dirname, "..", "..", "dist", "node.js");

/** How a run of the program ended, and what it said. */
export interface Ending {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the built program with this environment and no other. */
export function start(env: { readonly [name: string]: string }) {
  const child = spawn(process.execPath, [main], { env });
  const texts = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (texts.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (texts.stderr += text));
  const ending = once(child, "close").then(([code]): Ending => {
    heard(texts.stdout + texts.stderr);
    return { code, ...texts };
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  return { child, ending, started: once(child.stdout, "data") };
}

/** A port of this machine where nobody listens, as it stands in an environment. */
export async function freePort(): Promise<string> {
  return String(await anyFreePort());
}

/** A folder with files, by their paths; gone after the test. */
export async function folderWith(files: { readonly [path: string]: string }): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "store-gateway-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

/** Listens at a port and leaves it again; throws where it is taken. */
export async function takePort(port: string): Promise<void> {
  const server = createServer().listen(Number(port), "127.0.0.1");
  await once(server, "listening");
  server.close();
  await once(server, "close");
}
