import { execFile } from "node:child_process";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../src/paths.ts";

/** The hash of each test task: the cache gives the outcome of a run with the same hash. */
type Hashes = { readonly [task: string]: string };

const withChromium = ["@yampi-openapi/docs#test", "@yampi-openapi/example-cluster-dashboard#test"];
const withRedis = ["@yampi-openapi/client#test"];

let folder = "";
let nothing: Hashes;

async function hashes({ chromium = "none", path = dirname(process.execPath) } = {}): Promise<Hashes> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(root, "scripts", "src", "turbo.ts"), "test", "--dry=json"],
    {
      env: { ...process.env, CHROMIUM_PATH: join(folder, chromium), PATH: path },
      maxBuffer: 1e8,
    },
  );
  const { tasks } = JSON.parse(stdout) as { tasks: { taskId: string; hash: string }[] };
  return Object.fromEntries(tasks.filter(({ taskId }) => taskId.endsWith("#test")).map(({ taskId, hash }) => [taskId, hash]));
}

const changed = (hashed: Hashes): string[] => Object.keys(hashed).filter((task) => hashed[task] !== nothing[task]);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "turbo-"));
  await mkdir(join(folder, "bin"));
  nothing = await hashes();
});
afterAll(() => rm(folder, { recursive: true }));

describe("The cache of turbo", () => {
  it("gives the outcome of the same run again", async () => {
    expect(Object.keys(nothing)).toEqual(expect.arrayContaining([...withChromium, ...withRedis]));
    expect(changed(await hashes())).toEqual([]);
  });

  it("does not pass tests in a browser by a run without one", async () => {
    const file = join(folder, "none");
    await writeFile(file, "");
    expect(changed(await hashes()).sort()).toEqual(withChromium);
    await rm(file);
    expect(changed(await hashes())).toEqual([]);
  });

  it("does not take one browser for another", async () => {
    expect(changed(await hashes({ chromium: "another" })).sort()).toEqual(withChromium);
  });

  // A shell script cannot stand for a program on Windows.
  it.skipIf(process.platform === "win32")("does not pass tests with Redis by a run without it", async () => {
    const file = join(folder, "bin", "redis-server");
    const path = `${join(folder, "bin")}:${dirname(process.execPath)}`;
    const without = await hashes({ path });
    await writeFile(file, "#!/bin/sh\nexit 0\n");
    await chmod(file, 0o755);
    const found = await hashes({ path });
    expect(Object.keys(found).filter((task) => found[task] !== without[task])).toEqual(withRedis);
    await writeFile(file, "#!/bin/sh\nexit 1\n");
    expect(await hashes({ path })).toEqual(without);
  });
});
