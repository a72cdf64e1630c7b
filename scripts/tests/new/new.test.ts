import { spawnSync } from "node:child_process";
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { clientFiles } from "../../src/generate/client-files.ts";
import { Description } from "../../src/generate/description.ts";
import { methods, type Resource } from "../../src/new/skeleton.ts";
import { writeSkeleton } from "../../src/new/write.ts";
import { root } from "../../src/paths.ts";

const notes: Resource = {
  name: "orders.sampleNotes",
  schema: "SampleNote",
  path: "/{alias}/orders/{orderId}/sample-notes",
  methods,
};

/** The files of the paths that are left out are not used. */
const unused = ["--skip-rule=house/files-used"];

let home = "";
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "yampi-openapi-new-"));
  const isCode = /(?:node_modules|dist|released|\.turbo)$|\.ts$/;
  cpSync(join(root, "openapi"), home, { recursive: true, filter: (source) => !isCode.test(source) });
  // Lint of two paths takes a quarter of the time.
  const text = read("openapi.yaml");
  const few = text.replace(/^ {2}(\/\S+):\n {4}\$ref: .+\n/gm, (entry, path) => (path.includes("/comments") ? entry : ""));
  writeFileSync(join(home, "openapi.yaml"), few);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const read = (file: string): string => readFileSync(join(home, file), "utf8");

describe("npm run new", () => {
  let files: readonly string[] = [];
  beforeAll(() => {
    files = writeSkeleton(home, notes);
  });

  it("writes the paths, the components, the fields of the pages and the Portuguese of a resource", () => {
    expect(files).toEqual([
      "paths/orders_{orderId}_sample-notes.yaml",
      "paths/orders_{orderId}_sample-notes_{id}.yaml",
      "components/parameters/SampleNoteId.yaml",
      "components/schemas/SampleNote.yaml",
      "components/examples/SampleNote.yaml",
      "components/schemas/SampleNoteInput.yaml",
      "components/examples/SampleNoteInput.yaml",
      "tests/fixtures/pages/orders-sample-notes.yaml",
      "overlays/pt-BR/orders-sample-notes.yaml",
      "openapi.yaml",
      "operations.md",
    ]);
    for (const file of files.filter((each) => each.endsWith(".yaml"))) expect(() => parse(read(file)), file).not.toThrow();
  });

  it("describes the five operations, with the parameter that the path has already", () => {
    const list = parse(read("paths/orders_{orderId}_sample-notes.yaml"));
    const one = parse(read("paths/orders_{orderId}_sample-notes_{id}.yaml"));
    expect(list.parameters).toEqual(
      ["Alias", "ParentOrderId"].map((name) => ({ $ref: `../components/parameters/${name}.yaml` })),
    );
    const ids = [list.get, list.post, one.get, one.put, one.delete].map(({ operationId }) => operationId);
    expect(ids).toEqual(methods.map((method) => `orders.sampleNotes.${method}`));
  });

  it("puts the paths behind the others, and a row of each operation into the table", () => {
    const paths = Object.keys(parse(read("openapi.yaml")).paths);
    expect(paths.slice(-2)).toEqual(["/{alias}/orders/{orderId}/sample-notes", "/{alias}/orders/{orderId}/sample-notes/{id}"]);
    expect(read("operations.md")).toContain("| PUT | `/{alias}/orders/{orderId}/sample-notes/{id}` | | here | TODO: ");
  });

  it("invents no fact: all but the path and the ID is to be written", () => {
    for (const file of files.filter((each) => each.startsWith("paths/"))) {
      for (const line of read(file).split("\n")) {
        if (/(?:summary|tags|x-yampi-title|x-yampi-evidence):/.test(line)) expect(line, file).toContain("TODO: ");
      }
    }
  });

  it("writes nothing where a file is there already", () => {
    const before = read("openapi.yaml");
    expect(() => writeSkeleton(home, notes)).toThrow("These files are there already: paths/orders_{orderId}_sample-notes.yaml");
    expect(read("openapi.yaml")).toBe(before);
  });

  it("takes over the row of an operation that is known", () => {
    const rows = read("operations.md").split("\n");
    const known =
      rows.find((row) => /\| GET \| `\/\{alias\}\/[a-z/-]+` \| [^|]+ \| known \| (?:page|link|code) \|/.test(row)) ?? "";
    const [, group = "", , path = "", title = "", , from = ""] = known.split("|").map((cell) => cell.trim().replaceAll("`", ""));
    writeSkeleton(home, { name: "samples", schema: "KnownSample", path, methods: ["list"] });
    expect(read("operations.md").split("\n")).toContain(
      `| ${group} | GET | \`${path}\` | ${title} | here | ${from} | \`samples.list\` |`,
    );
  });

  describe("once it is written out", () => {
    let output = "";
    beforeAll(() => {
      output = redocly("lint", "openapi.yaml", ...unused, "--max-problems=1000");
      for (const file of globSync(["**/*.yaml", "*.md"], { cwd: home })) {
        const text = read(file);
        if (text.includes("TODO: ")) writeFileSync(join(home, file), filled(text));
      }
    });

    it("was named by lint, each place with its file, its line and what to write", () => {
      expect(output).toContain("paths/orders_{orderId}_sample-notes.yaml:8: write title of the page of Yampi, in Portuguese.");
      expect(output).toContain(
        "overlays/pt-BR/orders-sample-notes.yaml:7: write in Portuguese: the summary of orders.sampleNotes.list.",
      );
      expect(output).toMatch(/operations\.md:\d+: write group of the pages of Yampi\./);
    });

    it("passes lint, and becomes the methods of the client", async () => {
      expect(redocly("lint", "openapi.yaml", ...unused)).toContain("Your API description is valid");
      redocly("bundle", "openapi.yaml", "--output", "bundle.json");
      const { components } = JSON.parse(read("bundle.json")) as { components: { schemas: object } };
      expect(Object.keys(components.schemas)).toEqual(expect.arrayContaining(["SampleNote", "SampleNoteInput"]));
      const { "resources.ts": resources = "" } = clientFiles(await Description.load(join(home, "bundle.json")), "0.0.0");
      expect(resources).toContain("OrdersSampleNotesListParams");
    });
  });
});

function redocly(...args: string[]): string {
  const cli = fileURLToPath(new URL("bin/cli.js", import.meta.resolve("@redocly/cli/package.json")));
  const all = [cli, ...args, "--config", join(root, "redocly.yaml")];
  const env = { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" };
  const { stdout, stderr } = spawnSync(process.execPath, all, { cwd: home, env, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  return stdout + stderr;
}

/** A skeleton as somebody might write it out. */
function filled(text: string): string {
  let count = 0;
  const sentence = (): string => `Text number ${++count}`;
  return text
    .replaceAll(/'TODO: docs\.yampi(?:[^']|'')*'/g, "docs.yampi.com.br/api-reference/pedidos/notas")
    .replaceAll(/'TODO: a tag(?:[^']|'')*'/g, "Orders")
    .replaceAll("'TODO: a field'", "text")
    .replaceAll(/TODO: group of [^|]*/g, "Pedidos ")
    .replaceAll(/TODO: page, link or code/g, "page")
    .replaceAll(/'TODO: (?:[^']|'')*'/g, sentence);
}
