import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { root } from "../src/paths.ts";

const module = pathToFileURL(join(root, "scripts", "src", "generate", "output.ts")).href;

describe("A generated folder", () => {
  let folder = "";
  const generated = () => join(folder, "generated");

  /** Runs a generator that makes one file. */
  const generate = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, "generate.mjs"), ...args], { encoding: "utf8" });
    return { status, output: stdout + stderr };
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "generated-"));
    const code = `import { generate } from ${JSON.stringify(module)};\nawait generate(${JSON.stringify(generated())}, async () => ({ "a.ts": "export {};\\n" }));\n`;
    await writeFile(join(folder, "generate.mjs"), code);
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("has what the description makes, and no file or folder besides", async () => {
    await mkdir(join(generated(), "stray"), { recursive: true });
    await Promise.all(["stray.ts", "stray/b.ts"].map((name) => writeFile(join(generated(), name), "")));
    expect(generate("--check")).toMatchObject({ status: 1, output: expect.stringContaining("stray, stray.ts, a.ts") });
    expect((await readdir(generated())).sort()).toEqual(["stray", "stray.ts"]);

    expect(generate().status).toBe(0);
    expect(await readdir(generated())).toEqual(["a.ts"]);
    expect(generate("--check").status).toBe(0);
  });

  it("has no file that was edited by hand", async () => {
    generate();
    const file = join(generated(), "a.ts");
    const made = await readFile(file, "utf8");
    await writeFile(file, `${made}// more\n`);
    expect(generate("--check")).toMatchObject({ status: 1, output: expect.stringContaining("a.ts") });
    generate();
    expect(await readFile(file, "utf8")).toBe(made);
  });
});
