import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { exampleRules, type Finding, findingsIn } from "./support/redocly.ts";

const folder = join(import.meta.dirname, "fixtures", "faulty");

/** What lint has to report at a line: `# error: …` behind it, several times where a line has several faults. */
const planted: readonly Omit<Finding, "rule">[] = globSync("**/*.yaml", { cwd: folder }).flatMap((path) => {
  const file = path.replaceAll("\\", "/");
  const lines = readFileSync(join(folder, path), "utf8").split("\n");
  return lines.flatMap((text, index) =>
    text
      .split(/ +# error: /)
      .slice(1)
      .map((message) => ({ file, line: index + 1, message })),
  );
});
const found = findingsIn(folder, ["openapi.yaml"], exampleRules);

const at = ({ file, line }: Omit<Finding, "rule">) => `${file}:${line}`;

// The faults are in one tiny description, each in an operation, a property or a file of its own, so that one run of lint finds all.
describe("Lint names the file and the line of", () => {
  it.each(planted.map((fault) => [`${at(fault)}: ${fault.message}`, fault] as const))("%s", (_, fault) => {
    const messages = found.filter((finding) => at(finding) === at(fault)).map(({ message }) => message);
    expect(messages).toContainEqual(expect.stringContaining(fault.message));
  });

  it("nothing else", () => {
    const places = new Set(planted.map(at));
    expect(found.filter((finding) => !places.has(at(finding)))).toEqual([]);
  });
});
