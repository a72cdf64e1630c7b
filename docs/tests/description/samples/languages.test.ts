import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { Description } from "@yampi-openapi/scripts/generate/description";
import { pythonWithRequests } from "@yampi-openapi/scripts/programs";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { codeSamples } from "../../../src/description/samples.ts";
import { languages } from "../../../src/language.ts";
import { guidesFolder } from "../../../src/paths.ts";
import { isAll } from "../../support/all.ts";
import { type Recorded, type Sent, startRecorder } from "../../support/recorder.ts";
import { curlRequest, shellCommands } from "../../support/shell.ts";

const production = "https://api.dooki.com.br/v2";
const environment = { YAMPI_ALIAS: "minha-loja", YAMPI_USER_TOKEN: "a-token", YAMPI_USER_SECRET_KEY: "a-key" };

const support = join(import.meta.dirname, "..", "..", "support");
const kinds = [
  { label: "PHP", fence: "php", extension: "php", program: () => "php", runner: join(support, "run.php") },
  { label: "Python", fence: "python", extension: "py", program: pythonWithRequests, runner: join(support, "run.py") },
] as const;

const samples = codeSamples(await Description.load());
const sourceOf = (operation: string, label: string): string =>
  samples.get(operation)?.find((sample) => sample.label === label)?.source ?? "";

/** The samples of the guides in a language of programs, by their names. */
function guideSamples(fence: string): [name: string, source: string][] {
  return languages.flatMap((language) => {
    const markdown = readFileSync(join(guidesFolder, language, "php-and-python.md"), "utf8");
    const found = markdown.matchAll(new RegExp(`\`\`\`${fence}\n(.*?)\`\`\``, "gs"));
    return [...found].map(([, source = ""], index): [string, string] => [`${language}-${index + 1}`, source]);
  });
}

/** What a runner says of a sample. */
interface Run {
  readonly name: string;
  readonly printed: string;
  readonly error: string | null;
}

function curlSends(operation: string): Sent {
  const [command = []] = shellCommands(sourceOf(operation, "curl"), environment);
  const { method, url, headers, body } = curlRequest(command);
  return {
    method,
    url: url.replace(production, ""),
    headers: Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value])),
    body: body === undefined ? undefined : JSON.parse(body),
  };
}

describe.each(kinds)("The samples in $label", ({ label, fence }) => {
  it("take the credentials from the environment", () => {
    const sources = [
      ...[...samples.keys()].map((operation) => sourceOf(operation, label)),
      ...guideSamples(fence).map(([, source]) => source),
    ];
    for (const source of sources) expect(source).toMatch(/(getenv\('|os\.environ\[")YAMPI_USER_SECRET_KEY/);
  });

  it("are in the guide in both languages", () => {
    expect(guideSamples(fence).map(([name]) => name)).toEqual(languages.map((language) => `${language}-1`));
  });
});

// One process each runs the samples of all operations; without `npm run test:ci`, PHP, Guzzle and requests may be missing.
describe.runIf(isAll).each(kinds)("The samples in $label, run", ({ label, fence, extension, program, runner }) => {
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
    const own = [...samples.keys()].map((operation) => [operation, sourceOf(operation, label)] as const);
    for (const [name, source] of [...own, ...guideSamples(fence)]) {
      writeFileSync(join(folder, `${name}.${extension}`), source.replace(production, `${recorder.url}/${name}`));
    }
    const options = { env: { ...process.env, ...environment }, maxBuffer: 1e8 };
    const { stdout } = await promisify(execFile)(program(), [runner, folder], options);
    runs = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Run);
    requests = recorder.requests;
  }, 300_000);
  afterAll(() => {
    for (const recorder of recorders) recorder.close();
  });

  it("send what curl sends, and print what came", () => {
    const seen = [...samples.keys()].map((operation) => ({
      ran: runs.find(({ name }) => name === operation),
      sent: requests.filter(({ sample }) => sample === operation),
    }));
    expect(seen).toEqual(
      [...samples.keys()].map((operation) => ({
        ran: { name: operation, printed: expect.stringMatching(/\S/), error: null },
        sent: [{ ...curlSends(operation), sample: operation, status: expect.toBeOneOf([200, 201, 204]), violations: null }],
      })),
    );
  });

  it.each(guideSamples(fence))("%s of the guides reads all pages, as the API wants it", (name) => {
    const run = runs.find((each) => each.name === name);
    expect(run?.error).toBeNull();
    expect(run?.printed).toMatch(/\d/);
    const sent = requests.filter(({ sample }) => sample === name);
    expect(sent).not.toEqual([]);
    expect(sent).toEqual(sent.map((request) => ({ ...request, status: 200, violations: null })));
  });
});
