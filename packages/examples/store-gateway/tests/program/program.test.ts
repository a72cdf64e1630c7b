import { createServer } from "node:http";
import { startMock } from "@yampi-openapi/scripts/mock";
import { describe, expect, onTestFinished, test } from "vitest";
import { readResponse, startGateway } from "../support/gateway.ts";
import { folderWith, freePort, start } from "./program.ts";

const credentials = {
  YAMPI_ALIAS: "minha-loja",
  YAMPI_USER_TOKEN: "token-of-the-suite",
  YAMPI_USER_SECRET_KEY: "key-of-the-suite",
};

test("the program says where it is, responds, and ends with Ctrl-C", async () => {
  const mock = await startMock();
  onTestFinished(() => mock.close());
  const PORT = await freePort();
  const { child, ending, started } = start({ ...credentials, PORT, YAMPI_BASE_URL: mock.url });
  await started;
  const response = await readResponse(await fetch(`http://127.0.0.1:${PORT}/promocodes/9001`));
  expect(response).toMatchObject({ status: 200, json: { code: "BEMVINDO10" } });
  child.kill("SIGINT");
  expect(await ending).toEqual({
    code: 0,
    stdout: `The gateway of minha-loja is at http://127.0.0.1:${PORT} (Ctrl-C stops it)\nStopped.\n`,
    stderr: "",
  });
});

test("Ctrl-C lets a request that is under way get its response, also where npm passes the signal on a second time", async () => {
  let respond = (): void => {};
  const api = createServer((_request, response) => {
    respond = () => response.setHeader("Content-Type", "application/json").end('{"data":[]}');
    child.kill("SIGINT");
    child.kill("SIGTERM");
  }).listen(0, "127.0.0.1");
  onTestFinished(() => void api.close());
  const [PORT, address] = [await freePort(), api.address() as { port: number }];
  const { child, ending, started } = start({ ...credentials, PORT, YAMPI_BASE_URL: `http://127.0.0.1:${address.port}` });
  await started;
  const request = fetch(`http://127.0.0.1:${PORT}/clusters/7/customers`);
  await refused(PORT);
  respond();
  expect((await request).status).toBe(200);
  expect(await ending).toMatchObject({ code: 0, stderr: "" });
});

/** Waits until a port takes nobody any more. */
async function refused(port: string): Promise<void> {
  while (await fetch(`http://127.0.0.1:${port}/health`, { headers: { Connection: "close" } }).then(Boolean, () => false));
}

test("without masking, it says so when it starts", async () => {
  const { child, ending, started } = start({ ...credentials, PORT: await freePort(), MASK: "off" });
  await started;
  child.kill("SIGTERM");
  expect((await ending).stdout).toMatch(/^MASK=off: personal data is not masked\./);
});

describe("an environment that does not fit ends with 2 and one line:", () => {
  test.each([
    ["no credentials", {}, "error: Set YAMPI_ALIAS, YAMPI_USER_TOKEN and YAMPI_USER_SECRET_KEY in the environment.\n"],
    ["a port that is none", { ...credentials, PORT: "http" }, "error: PORT: expected a whole number from 1 to 65535.\n"],
    [
      "a limit of 0",
      { ...credentials, VISITOR_LIMIT: "0" },
      "error: VISITOR_LIMIT: expected a whole number from 1 to 1000000.\n",
    ],
    [
      "proxies that are no number",
      { ...credentials, TRUST_PROXY: "yes" },
      "error: TRUST_PROXY: expected a whole number from 0 to 10.\n",
    ],
    [
      "names that are addresses",
      { ...credentials, ALLOWED_HOSTS: "https://panel.example.com" },
      "error: ALLOWED_HOSTS: expected names such as panel.example.com or panel.example.com:8443, with commas between them.\n",
    ],
    [
      "a grace without a number",
      { ...credentials, GRACE_SECONDS: "5s" },
      "error: GRACE_SECONDS: expected a whole number from 0 to 600.\n",
    ],
    [
      "a folder that is not there",
      { ...credentials, STATIC_DIR: "/nope" },
      "error: STATIC_DIR: expected a folder with an index.html.\n",
    ],
  ])("%s", async (_what, env, stderr) => {
    expect(await start(env).ending).toEqual({ code: 2, stdout: "", stderr });
  });
});

test("a port that is taken ends with 1, and a word about it", async () => {
  const { url } = await startGateway();
  const { ending } = start({ ...credentials, PORT: new URL(url).port });
  expect(await ending).toEqual({ code: 1, stdout: "", stderr: "error: The port is taken; set PORT to another.\n" });
});

describe("a built web page beside the routes", () => {
  test("is served, what is named by its content for good, and the rest is asked for anew", async () => {
    const staticDir = await folderWith({ "index.html": "<h1>Clusters</h1>", "assets/index-1a2b.js": "alert()" });
    const { get } = await startGateway({ staticDir });
    const page = await get("/");
    expect({ status: page.status, text: page.text }).toEqual({ status: 200, text: "<h1>Clusters</h1>" });
    expect(page.headers.get("Content-Type")).toMatch(/^text\/html/);
    expect(page.headers.get("Cache-Control")).toBe("no-cache");
    expect(page.headers.get("Content-Security-Policy")).toContain("default-src 'self'");
    const script = await get("/assets/index-1a2b.js");
    expect(script.headers.get("Content-Type")).toMatch(/^text\/javascript/);
    expect(script.headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
    expect(await get("/health")).toMatchObject({ json: { status: "ok" } });
    expect(await get("/nope.js")).toMatchObject({ status: 404, json: { title: "Not Found" } });
  });

  test("is what a browser gets at a path that leads nowhere, with its files where they are; a program gets JSON", async () => {
    const staticDir = await folderWith({ "index.html": '<link rel="icon" href="./favicon.svg" />' });
    const { get } = await startGateway({ staticDir });
    const browser = { Accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8" };
    const page = await get("/clientes/vip", browser);
    expect({ status: page.status, text: page.text }).toEqual({ status: 404, text: '<link rel="icon" href="../favicon.svg" />' });
    expect(page.headers.get("Cache-Control")).toBe("no-store");
    expect((await get("/clientes", browser)).text).toContain('href="./favicon.svg"');
    expect(await get("/promocodes/abc", browser)).toMatchObject({ status: 400, json: { parameter: "id" } });
    for (const headers of [{}, { Accept: "application/json" }, { Accept: "*/*" }]) {
      expect(await get("/clientes/vip", headers)).toMatchObject({ status: 404, json: { title: "Not Found" } });
    }
  });

  test.each(["/.env", "/.git/config", "/assets/.env", "/%2eenv", "/..%2fsecret.txt", "/assets/..%2f..%2fsecret.txt"])(
    "has no file at %s",
    async (path) => {
      const folder = await folderWith({
        "page/index.html": "page",
        "page/.env": "hidden",
        "page/.git/config": "hidden",
        "page/assets/.env": "hidden",
        "secret.txt": "hidden",
      });
      const { get } = await startGateway({ staticDir: `${folder}/page` });
      const { status, text } = await get(path);
      expect(status).toBe(404);
      expect(text).not.toContain("hidden");
    },
  );
});
