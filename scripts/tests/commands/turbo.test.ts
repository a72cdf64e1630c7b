import { execFile } from "node:child_process";
import { globSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../src/paths.ts";

/** The hash of each test task: the cache gives the outcome of a run with the same hash. */
type Hashes = { readonly [task: string]: string };

const withChromium = [
  "@yampi-openapi/docs#test",
  "@yampi-openapi/docs#test:description",
  "@yampi-openapi/example-cluster-dashboard#test",
];
const withRedis = ["@yampi-openapi/client#test"];

let folder = "";
let nothing: Hashes;

const isRun = ({ command }: Task): boolean => command !== "<NONEXISTENT>";
const isTest = (task: Task): boolean => /#test(:description)?$/.test(task.taskId) && isRun(task);

interface Task {
  readonly taskId: string;
  readonly hash: string;
  readonly command: string;
  /** Folder of the workspace, from the root. */
  readonly directory: string;
  readonly environmentVariables: { readonly specified: { readonly env: readonly string[] | null } };
  /** Files that the hash is made of, from the workspace. */
  readonly inputs: { readonly [file: string]: string };
}

/** What turbo would run. */
async function planned(tasks: readonly string[], env: { readonly [name: string]: string } = {}): Promise<Task[]> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(root, "scripts", "src", "turbo.ts"), ...tasks, "--dry=json"],
    { env: { ...process.env, ...env }, maxBuffer: 1e8 },
  );
  return (JSON.parse(stdout) as { tasks: Task[] }).tasks;
}

async function hashes({ chromium = "none", path = dirname(process.execPath), whole = "" } = {}): Promise<Hashes> {
  const tasks = await planned(["test", "test:description"], {
    CHROMIUM_PATH: join(folder, chromium),
    PATH: path,
    YAMPI_TEST_ALL: whole,
  });
  return Object.fromEntries(tasks.filter(isTest).map(({ taskId, hash }) => [taskId, hash]));
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
  });

  it("does not pass all of the tests by a run of a part", async () => {
    expect(changed(await hashes({ whole: "1" }))).toEqual(Object.keys(nothing));
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

describe("The checks", () => {
  const made = { MADE_BUNDLE: "bundle", MADE_TYPES: "types", MADE_CLIENT: "client", USED_BY_STOCK_SYNC: "operations" };

  it("run again where what was built differs, and those that do not use it do not", async () => {
    const hashesWith = async (changes: Partial<typeof made>): Promise<Hashes> => {
      const env = { ...made, ...changes, TURBO_TELEMETRY_DISABLED: "1" };
      const turbo = join(root, "node_modules", "turbo", "bin", "turbo");
      const args = [turbo, "run", "typecheck", "test", "test:description", "breaking", "--dry=json"];
      const { stdout } = await promisify(execFile)(process.execPath, args, {
        cwd: root,
        env: { ...process.env, ...env },
        maxBuffer: 1e8,
      });
      const { tasks } = JSON.parse(stdout) as { tasks: Task[] };
      return Object.fromEntries(tasks.filter(isRun).map(({ taskId, hash }) => [taskId, hash]));
    };
    const before = await hashesWith({});
    const differing = async (changes: Partial<typeof made>): Promise<string[]> => {
      const after = await hashesWith(changes);
      return Object.keys(before).filter((task) => before[task] !== after[task]);
    };
    const ofParts = /\/(example-.*|client|docs|scripts|spec)#test$/;
    const tests = Object.keys(before).filter((task) => /#test(:description)?$/.test(task) && !ofParts.test(task));
    const bundle = await differing({ MADE_BUNDLE: "another" });
    expect(bundle).toEqual(expect.arrayContaining([...tests, "@yampi-openapi/scripts#breaking"]));
    expect(bundle.filter((task) => task.endsWith("#typecheck"))).toEqual([]);
    const client = await differing({ MADE_CLIENT: "another" });
    const others = tests.filter((task) => task !== "@yampi-openapi/spec#test:description");
    expect(client).toEqual(
      expect.arrayContaining([...others, "@yampi-openapi/contract#typecheck", "@yampi-openapi/scripts#breaking"]),
    );
    expect(client).not.toContain("@yampi-openapi/spec#test:description");
    // What uses a part of the description is tested again where that part is another.
    expect([...bundle, ...client].filter((task) => ofParts.test(task))).toEqual([]);
    expect(await differing({ USED_BY_STOCK_SYNC: "another" })).toEqual([
      "@yampi-openapi/example-stock-sync#test",
      "@yampi-openapi/example-stock-sync#typecheck",
    ]);
  });

  it("do not run by turbo alone, which does not know what was built", async () => {
    const file = join(root, "scripts", "src", "made.ts");
    const run = promisify(execFile)(process.execPath, [file], { env: { ...process.env, MADE_CLIENT: "an earlier one" } });
    await expect(run).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining("npm test -- --filter=PACKAGE") });
  });
});

describe("The hash of a task", () => {
  let tasks: readonly Task[];
  beforeAll(async () => {
    tasks = await planned([
      "lint:code",
      "lint:text",
      "lint",
      "typecheck",
      "build",
      "test",
      "test:description",
      "breaking",
      "generate:check",
    ]);
  });
  const inputsOf = (id: string): string[] => Object.keys(tasks.find(({ taskId }) => taskId === id)?.inputs ?? {});

  it.each(["lint", "bundle"])("has every file of the description: %s", async (task) => {
    const folders = ["paths", "components", "webhooks"];
    const files = await Promise.all(
      folders.map(async (name) => {
        const found = await readdir(join(root, "openapi", name), { recursive: true, withFileTypes: true });
        return found
          .filter((entry) => entry.isFile())
          .map((entry) => relative(join(root, "openapi"), join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
      }),
    );
    expect(inputsOf(`@yampi-openapi/spec#${task}`)).toEqual(expect.arrayContaining(files.flat()));
  });

  it.each(["lint", "bundle", "test"])("has every module of the rules, and what these read of the client: %s", async (task) => {
    const folder = join(root, "openapi");
    const modules = [...globSync("{rules,expand}/*.ts", { cwd: folder })].map((file) => join(folder, file));
    // The list grows by what its modules import.
    for (const file of modules) {
      for (const [, path = ""] of (await readFile(file, "utf8")).matchAll(/from "(\.[^"]+\.ts)"/g)) {
        const imported = join(dirname(file), path);
        if (!modules.includes(imported)) modules.push(imported);
      }
    }
    const files = modules.map((file) => relative(folder, file).replaceAll("\\", "/"));
    expect(files).toContain("../scripts/src/generate/names.ts");
    expect(inputsOf(`@yampi-openapi/spec#${task}`)).toEqual(
      expect.arrayContaining([...files, "../packages/client/src/index.ts", "../redocly.yaml"]),
    );
  });

  it("has every variable of the environment that its tests read", async () => {
    // What every process has, and what no process has.
    const others = ["PATH", "NOT_THERE"];
    const testTasks = tasks.filter(isTest);
    const missing: string[] = [];
    let count = 0;
    for (const { taskId, directory, environmentVariables } of testTasks) {
      const folder = join(root, directory);
      const isDescription = taskId.endsWith(":description");
      const tests = isDescription ? "tests/description/**/*.ts" : "tests/**/*.{ts,tsx}";
      const exclude = isDescription ? [] : ["tests/description/**"];
      const files = globSync(["vitest.config.ts", tests], { cwd: folder, exclude });
      for (const file of files.filter((each) => !/node_modules|mutation|\.types\.ts$/.test(each))) {
        for (const [, name = ""] of (await readFile(join(folder, file), "utf8")).matchAll(/process\.env\.([A-Z_]+)/g)) {
          if (others.includes(name)) continue;
          count++;
          if (!environmentVariables.specified.env?.includes(name)) missing.push(`${taskId}: ${name} of ${file}`);
        }
      }
    }
    expect(count).toBeGreaterThan(5);
    expect(missing).toEqual([]);
  });

  it("has nothing that tasks make, or that npm installs", () => {
    const made = tasks.flatMap(({ taskId, inputs }) => Object.keys(inputs).map((file) => `${taskId} ${file}`));
    expect(made.length).toBeGreaterThan(1_000);
    expect(made.filter((file) => /[ /](dist|node_modules|generated-samples)\//.test(file))).toEqual([]);
  });

  it("has the generated files where they are checked, and not where they are made", () => {
    const generated = "src/generated/operations.ts";
    expect(inputsOf("@yampi-openapi/client#generate:check")).toContain(generated);
    expect(inputsOf("@yampi-openapi/client#generate")).not.toContain(generated);
  });
});
