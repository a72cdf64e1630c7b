import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { Miniflare } from "miniflare";
import { chromium } from "playwright-core";
import { type Addresses, listen } from "./servers.ts";

export interface CaseResult {
  readonly name: string;
  readonly problem?: string;
}

export interface RunTime {
  readonly name: string;
  run(folder: string, addresses: Addresses): Promise<CaseResult[]>;
}

const bin = (...path: string[]): string => join(import.meta.dirname, "node_modules", ...path);
const executed = promisify(execFile);

/** A run time with a command line. */
function command(name: string, file: string, ...args: string[]): RunTime {
  return {
    name,
    async run(folder, addresses) {
      const { stdout } = await executed(file, [...args, "main.js", JSON.stringify(addresses)], { cwd: folder, timeout: 60_000 });
      return JSON.parse(stdout);
    },
  };
}

async function bundle(folder: string, entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, entry)],
    bundle: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

const workerd: RunTime = {
  name: "workerd",
  async run(folder, addresses) {
    const script = await bundle(folder, "worker.js");
    const worker = new Miniflare({ modules: true, script, compatibilityDate: "2026-07-01" });
    try {
      const response = await worker.dispatchFetch(`http://worker/?addresses=${encodeURIComponent(JSON.stringify(addresses))}`);
      return (await response.json()) as CaseResult[];
    } finally {
      await worker.dispose();
    }
  },
};

const web: RunTime = {
  name: "Chromium",
  async run(folder, addresses) {
    const script = await bundle(folder, "page.js");
    const server = createServer((request, response) => {
      const isScript = request.url === "/page.js";
      response.setHeader("Content-Type", isScript ? "text/javascript" : "text/html");
      response.end(isScript ? script : `<!doctype html><script type="module" src="/page.js"></script>`);
    });
    const url = await listen(server);
    const browser = await chromium.launch({
      executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    });
    try {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: "load" });
      return await page.evaluate(
        (given) => (globalThis as unknown as { runSuite(given: object): Promise<CaseResult[]> }).runSuite(given),
        addresses,
      );
    } finally {
      await browser.close();
      server.close();
    }
  },
};

/** The platform packages that hold the runtimes; packages that only pick one fetch it in an install script. */
const { arch } = process;
const bun = bin("@oven", `bun-linux-${arch === "arm64" ? "aarch64" : arch}`, "bin", "bun");
const deno = bin("@deno", `linux-${arch}-glibc`, "deno");

/** The versions of Node that the packages support, and one ahead. */
export const nodes = ["20", "22", "24", "26"].map((major) => {
  const name = `node${major}-linux-${arch}`;
  const { version } = JSON.parse(readFileSync(bin(name, "package.json"), "utf8")) as { version: string };
  return { version, file: bin(name, "bin", "node") };
});

const denoPermissions = ["run", "--no-prompt", "--allow-net=127.0.0.1", "--node-modules-dir=manual"];

export const runTimes: readonly RunTime[] = [
  ...nodes.map(({ version, file }) => command(`Node ${version}`, file)),
  command("Bun", bun, "run"),
  command("Deno", deno, ...denoPermissions),
  workerd,
  web,
];
