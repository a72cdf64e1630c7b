import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { startMock } from "@yampi-openapi/scripts/mock";
import { expect, onTestFinished, test } from "vitest";
import { startGateway } from "./support/gateway.ts";

test("what the README shows is what the gateway sends with the mock behind it", async () => {
  const readme = await readFile(join(import.meta.dirname, "..", "README.md"), "utf8");
  const [, path = ""] = /^curl 'http:\/\/127\.0\.0\.1:8787(.+)'$/m.exec(readme) ?? [];
  const [, shown = ""] = /^```json\n([^`]+)```$/m.exec(readme) ?? [];
  // The shape that `npm run mock` has by default.
  const mock = await startMock({ shape: "observed" });
  onTestFinished(() => mock.close());
  const { get } = await startGateway({ baseUrl: mock.url });
  expect((await get(path)).json).toMatchObject(JSON.parse(shown));
});
