import { expect, it, onTestFinished } from "vitest";
import { startMock } from "../../src/mock/server.ts";
import { ask } from "./ask.ts";

// Otherwise a program that was busy for five seconds sends its next request into a closed connection. Only the first response names a time.
it.each([
  ["Prism", {}],
  ["the server in front of it", { errors: 0 }],
])("%s keeps idle connections open", async (_, options) => {
  const mock = await startMock(options);
  onTestFinished(mock.close);
  await ask(mock.url, "/{alias}/customers/{id}");

  const { headers } = await ask(mock.url, "/{alias}/customers/{id}");
  expect(headers.get("connection")).toBe("keep-alive");
  expect(headers.get("keep-alive")).toBeNull();
});
