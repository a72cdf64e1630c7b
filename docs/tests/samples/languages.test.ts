import { execFile } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { pythonWithRequests } from "@yampi-openapi/scripts/programs";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { loadCodeSamples } from "../../src/description/load.ts";
import { isAll } from "../support/all.ts";
import { type Recorded, startRecorder } from "../support/recorder.ts";
import { curlRequest, shellWords } from "../support/shell.ts";

const production = "https://api.dooki.com.br/v2";
const environment = { YAMPI_USER_TOKEN: "a-token", YAMPI_USER_SECRET_KEY: "a-key" };

const support = join(import.meta.dirname, "..", "support");
const languages = [
  { label: "PHP", extension: "php", command: ["php", join(support, "run.php")] },
  { label: "Python", extension: "py", command: [pythonWithRequests(), join(support, "run.py")] },
] as const;

const samples = await loadCodeSamples();
const sourceOf = (operation: string, label: string): string =>
  samples.get(operation)?.find((sample) => sample.label === label)?.source ?? "";

/** What a runner says of a sample. */
interface Run {
  readonly name: string;
  readonly printed: string;
  readonly error: string | null;
}

describe.each(languages)("The samples in $label", ({ label }) => {
  it("take the credentials from the environment", () => {
    for (const operation of samples.keys()) {
      expect(sourceOf(operation, label)).toMatch(/(getenv\('|os\.environ\[")YAMPI_USER_SECRET_KEY/);
    }
  });
});

// One process each runs the samples of all operations; without `npm run test:ci`, PHP, Guzzle and requests may be missing.
describe.runIf(isAll).each(languages)("The samples of all operations in $label, run", ({ label, extension, command }) => {
  let runs: readonly Run[] = [];
  let requests: readonly Recorded[] = [];
  const recorders: { close(): void }[] = [];

  beforeAll(async () => {
    const recorder = await startRecorder(inject("mockUrl"));
    recorders.push(recorder);
    const folder = join(support, "..", "..", "dist", "samples", extension);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(join(folder, "vendor"), { recursive: true });
    // Debian's Guzzle is on the include path, where a project has what Composer installed.
    writeFileSync(join(folder, "vendor", "autoload.php"), "<?php require_once 'GuzzleHttp/autoload.php';");
    for (const operation of samples.keys()) {
      const source = sourceOf(operation, label).replace(production, `${recorder.url}/${operation}`);
      writeFileSync(join(folder, `${operation}.${extension}`), source);
    }
    const [program, runner] = command;
    const options = { env: { ...process.env, ...environment }, maxBuffer: 1e8 };
    const { stdout } = await promisify(execFile)(program, [runner, folder], options);
    runs = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Run);
    requests = recorder.requests;
  }, 120_000);
  afterAll(() => {
    for (const recorder of recorders) recorder.close();
  });

  it.each([...samples.keys()])("%s sends what curl sends, and prints what came", (operation) => {
    const run = runs.find(({ name }) => name === operation);
    expect(run?.error).toBeNull();
    expect(run?.printed).toMatch(/\S/);
    const sent = requests.filter(({ sample }) => sample === operation);
    const { method, url, headers, body } = curlRequest(shellWords(sourceOf(operation, "curl"), environment));
    expect(sent).toEqual([
      {
        sample: operation,
        method,
        url: url.replace(production, ""),
        headers: Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value])),
        body: body === undefined ? undefined : JSON.parse(body),
        status: expect.toSatisfy((status: number) => [200, 201, 204].includes(status)),
        violations: null,
      },
    ]);
  });
});
