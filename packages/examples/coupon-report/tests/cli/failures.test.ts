import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { credentials, type Ending, temporaryFolder } from "@yampi-openapi/example-command-line/testing/command";
import { describe, expect, test } from "vitest";
import { couponReport, inAProcess, start } from "../support/command.ts";
import { aCoupon, aCustomer } from "../support/entities.ts";
import { runHere } from "../support/here.ts";
import { apiWith, closedAddress, sendJson, serve, wantsCustomers } from "../support/server.ts";
import { shopWith } from "../support/shop.ts";

const against = (url: string, ...args: string[]): Promise<Ending> =>
  couponReport(["9001", "--alias", "minha-loja", "--base-url", url, ...args]);

/** One to four lines that begin as an error does, without a stack, a credential or the path of a module. */
function expectPlainError(stderr: string): void {
  expect(stderr).toMatch(/^error: (.+\n){1,4}$/);
  expect(stderr).not.toMatch(/\n\s+at |node:|\.js|invented-(token|key)/);
}

describe("arguments that do not fit end with 2, before anything is sent:", () => {
  test.each([
    ["an ID that is no integer", ["1.5", "--alias", "minha-loja"], credentials, /positive integer/],
    ["an empty code", ["", "--alias", "minha-loja"], credentials, /Expected the code of a coupon/],
    ["an ID of 0", ["0", "--alias", "minha-loja"], credentials, /positive integer/],
    ["a limit of 0", ["1", "--alias", "minha-loja", "--limit", "0"], credentials, /positive integer/],
    ["no ID", [], credentials, /missing required argument/],
    ["no alias", ["1"], credentials, /alias: .*YAMPI_ALIAS/],
    ["no alias for a code", ["ABC"], credentials, /alias: .*YAMPI_ALIAS/],
    ["an alias that is none", ["1", "--alias", "../minha-loja"], credentials, /alias: /],
    ["no credentials", ["1", "--alias", "minha-loja"], {}, /YAMPI_USER_TOKEN and YAMPI_USER_SECRET_KEY/],
    ["half the credentials", ["1", "--alias", "minha-loja"], { YAMPI_USER_TOKEN: "invented-token" }, /userSecretKey: .*missing/],
    ["an address that is none", ["1", "--alias", "minha-loja", "--base-url", "minha-loja"], credentials, /baseUrl: /],
    [
      "an open line to another machine",
      ["1", "--alias", "x", "--base-url", "http://example.com"],
      credentials,
      /--base-url takes https/,
    ],
  ])("%s", async (_what, args, env, message) => {
    const { code, stdout, stderr } = await couponReport(args, env);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expectPlainError(stderr);
  });
});

describe("the built program, as a process of its own, ends with the code and says the error and nothing else:", () => {
  test.each([
    ["2 for an argument that does not fit", ["1.5", "--alias", "minha-loja"], 2, /positive integer/],
    ["3 for credentials that the API refuses", ["9001", "--alias", "minha-loja"], 3, /promocodes\.get: 401 Mensagem da API\./],
  ])("%s", async (_what, args, code, message) => {
    const url = await serve((_request, response) => sendJson(response, 401, { message: "Mensagem da API." }));
    const ending = await inAProcess([...args, "--base-url", url]);
    expect(ending).toMatchObject({ code, signal: null, stdout: "" });
    expect(ending.stderr).toMatch(message);
    expectPlainError(ending.stderr);
  });
});

describe("an answer of the API", () => {
  test.each([
    [401, 3],
    [403, 3],
    [404, 4],
    [422, 5],
    [429, 5],
    [500, 5],
    [503, 5],
  ])("of %d ends with %d, with the API's own words", async (status, code) => {
    const url = await serve((_request, response) => sendJson(response, status, { message: "Mensagem da API." }));
    const ending = await against(url);
    expect(ending).toMatchObject({ code, stdout: "" });
    expect(ending.stderr).toContain(`promocodes.get: ${status} Mensagem da API.`);
    expectPlainError(ending.stderr);
  });

  test("of 429 is waited for, which is told, and the report comes all the same", async () => {
    let first = true;
    const url = await serve((request, response) => {
      if (first) response.writeHead(429, { "Retry-After": "1" }).end();
      else sendJson(response, 200, wantsCustomers(request) ? { data: [] } : { data: aCoupon() });
      first = false;
    });
    const ending = await against(url);
    expect(ending.code).toBe(0);
    expect(ending.stderr).toContain("Waiting 1 s for the rate limit of promocodes.get\n");
  });

  test.each([200, 502])("of %d that is a web page ends with 5", async (status) => {
    const url = await serve((_request, response) => {
      response.writeHead(status, { "Content-Type": "text/html" }).end("<html><body>Just a moment</body></html>");
    });
    const ending = await against(url);
    expect(ending).toMatchObject({ code: 5, stdout: "" });
    expect(ending.stderr).not.toContain("<");
    expectPlainError(ending.stderr);
  });

  test("that has text which a terminal obeys is told without it", async () => {
    const url = await serve((_request, response) =>
      sendJson(response, 500, { message: "\u001b[2J\u009b falhou\rerror: tudo bem" }),
    );
    const { stderr } = await against(url);
    expect(stderr).toContain("falhou error: tudo bem");
    expect(stderr.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  });
});

test("where nobody answers, the end is 5", async () => {
  const args = ["9001", "--alias", "minha-loja", "--base-url", await closedAddress()];
  const { code, stdout, stderr } = await inAProcess(args);
  expect({ code, stdout }).toEqual({ code: 5, stdout: "" });
  expect(stderr).toContain("ECONNREFUSED");
  expectPlainError(stderr);
});

describe("a file that cannot be written ends with 1", () => {
  test("and nothing on standard output", async () => {
    const file = join(await temporaryFolder(), "no-such-folder", "out.csv");
    const { code, stdout, stderr } = await against(await apiWith(aCoupon(), [aCustomer()]), "--csv", file);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toBe(`error: cannot write ${file}: ENOENT\n`);
  });

  test("and what stands in its place stays, such as a folder", async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, "out.csv"));
    const { code, stderr } = await against(await apiWith(aCoupon(), [aCustomer()]), "--csv", join(folder, "out.csv"));
    expect(code).toBe(1);
    expect(stderr).toBe(`error: cannot write ${join(folder, "out.csv")}: it is there and is no file\n`);
    expect(await readdir(folder)).toEqual(["out.csv"]);
  });

  test("and no other file", async () => {
    const folder = await temporaryFolder();
    const url = await apiWith(aCoupon(), [aCustomer()]);
    const { code } = await against(url, "--csv", join(folder, "out.csv"), "--json", join(folder, "no-such-folder", "out.json"));
    expect(code).toBe(1);
    expect(await readdir(folder)).toEqual([]);
  });
});

test("a reader that leaves before the end ends the program without a word", async () => {
  const { url } = await shopWith({ 1: 5_000, 2: 5_000 });
  const { child, ending } = start(["1", "2", "--alias", "minha-loja", "--base-url", url, "--csv", "-"]);
  child.stdout.once("data", () => child.stdout.destroy());
  expect(await ending).toMatchObject({ code: 0, signal: null, stderr: "" });
});

test("a reader that leaves while a file is written, too, ends the program with 1, since that file is not whole", async () => {
  const folder = await temporaryFolder();
  const { url } = await shopWith({ 1: 5_000 });
  const csv = ["--csv", join(folder, "out.csv")];
  const { child, ending } = start(["1", "--alias", "minha-loja", "--base-url", url, "--jsonl", "-", ...csv]);
  child.stdout.once("data", () => child.stdout.destroy());
  const stderr = "error: cannot write standard output: EPIPE\nNo file was written.\n";
  expect(await ending).toMatchObject({ code: 1, signal: null, stderr });
  expect(await readdir(folder)).toEqual([]);
});

test("a reader that leaves before the first word ends the program without one", async () => {
  const customers = Array.from({ length: 100 }, (_, index) => aCustomer({ id: index + 1 }));
  const url = await apiWith(aCoupon(), customers);
  const { child, ending } = start(["9001", "--alias", "minha-loja", "--base-url", url, "--csv", "-"]);
  child.stdout.destroy();
  expect(await ending).toMatchObject({ code: 0, signal: null, stderr: "" });
});

describe("a list that breaks on its second page", () => {
  const firstPage = Array.from({ length: 100 }, (_, index) => aCustomer({ id: index + 1 }));
  const pagination = { total: 150, count: 100, per_page: 100, current_page: 1, total_pages: 2, links: [] };
  const breakingApi = (onSecondPage: Parameters<typeof serve>[0]): Promise<string> =>
    serve((request, response) => {
      if (!wantsCustomers(request)) return sendJson(response, 200, { data: aCoupon() });
      if (request.url?.includes("page=2")) return onSecondPage(request, response);
      return sendJson(response, 200, { data: firstPage, meta: { pagination } });
    });

  test("leaves no half file and nothing on screen", async () => {
    const folder = await temporaryFolder();
    const url = await breakingApi((_request, response) => sendJson(response, 500, { message: "falhou" }));
    const { code, stdout } = await against(url, "--csv", join(folder, "out.csv"), "--json", join(folder, "out.json"));
    expect({ code, stdout }).toEqual({ code: 5, stdout: "" });
    expect(await readdir(folder)).toEqual([]);
  });

  test("leaves a file of before as it was", async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "out.csv"), "of yesterday");
    const url = await breakingApi((request) => void request.socket.destroy());
    expect(await against(url, "--csv", join(folder, "out.csv"))).toMatchObject({ code: 5 });
    expect(await readdir(folder)).toEqual(["out.csv"]);
    expect(await readFile(join(folder, "out.csv"), "utf8")).toBe("of yesterday");
  });

  test.skipIf(process.platform === "win32")("because the user stops the program ends with 130, without a file", async () => {
    const folder = await temporaryFolder();
    let halfWritten: string[] = [];
    const url = await breakingApi(async () => {
      halfWritten = await readdir(folder);
      child.kill("SIGINT");
    });
    const { child, ending } = start(["9001", "--alias", "minha-loja", "--base-url", url, "--csv", join(folder, "out.csv")]);
    expect(await ending).toMatchObject({ code: 130, stdout: "", stderr: "Stopped.\nNo file was written.\n" });
    expect(halfWritten).toEqual(["out.csv.journal", "out.csv.lock", "out.csv.part"]);
    expect(await readdir(folder)).toEqual([]);
  });
});

test.skipIf(process.platform === "win32").each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
] as const)("%s in a report of many coupons ends with %d, after a whole row, and --resume goes on", async (signal, code) => {
  const file = join(await temporaryFolder(), "out.jsonl");
  let hangs = true;
  const { url } = await shopWith(
    { 1: 30, 2: 250, 3: 1 },
    {
      before: ({ coupon, page }) => {
        if (!hangs || coupon !== 2 || page !== 3) return undefined;
        hangs = false;
        child.kill(signal);
        return new Promise(() => {});
      },
    },
  );
  const args = ["1", "2", "3", "--alias", "minha-loja", "--base-url", url, "--jsonl", file];
  const { child, ending } = start(args);
  const stderr = `Stopped.\n1 of 3 coupons went to ${file}.part. Go on with the same arguments and --resume.\n`;
  expect(await ending).toEqual({ code, signal: null, stdout: "", stderr });
  expect(await readFile(`${file}.part`, "utf8")).toMatch(/\}\n$/);
  const whole = await runHere([...args, "--resume"]);
  expect(whole).toMatchObject({ code: 0 });
  expect((await readFile(file, "utf8")).trimEnd().split("\n")).toHaveLength(281);
});

test("a report that ends does not wait for the coupons that it has begun", async () => {
  const { url } = await shopWith(
    { 1: 1, 2: 1, 3: 1 },
    { before: async ({ coupon, page }) => (coupon === 1 && page ? 403 : coupon === 1 ? undefined : new Promise(() => {})) },
  );
  expect(await inAProcess(["1", "2", "3", "--alias", "minha-loja", "--base-url", url])).toMatchObject({ code: 3 });
});
