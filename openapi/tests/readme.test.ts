import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const folder = join(import.meta.dirname, "..");

it("The sample of the README runs", () => {
  const [, sample = ""] = /```js\n(.*?)```/s.exec(readFileSync(join(folder, "README.md"), "utf8")) ?? [];
  const printed = execFileSync(process.execPath, ["--input-type=module", "--eval", sample], { cwd: folder, encoding: "utf8" });
  expect(printed).toContain("customers.get /{alias}/customers/{id}");
});
