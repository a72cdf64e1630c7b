import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { credentials, type Ending, temporaryFolder } from "@yampi-openapi/example-command-line/testing/command";
import { type Mock, startMock } from "@yampi-openapi/scripts/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { couponReport, inAProcess } from "../support/command.ts";
import { parseCsv } from "../support/csv.ts";
import { aCoupon, aCustomer } from "../support/entities.ts";
import { apiWith, preferring } from "../support/server.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

const against = (url: string, ...args: string[]): Promise<Ending> =>
  couponReport(["9001", "--alias", "minha-loja", "--base-url", url, ...args]);

/** The same, by the built program. */
const byTheProgram = (...args: string[]): Promise<Ending> =>
  inAProcess(["9001", "--alias", "minha-loja", "--base-url", mock.url, ...args]);

const readme = await readFile(join(import.meta.dirname, "..", "..", "README.md"), "utf8");
const personalData = /12345678909|123\.456\.789-09|(maria|joao)@|example\.com|90000-?000[01]/;
const secrets = /00000000-0000-1000-8000|login|token|192\.0\.2|whatsapp/i;

test("--help is what the README shows", async () => {
  const { code, stdout, stderr } = await inAProcess(["--help"], {});
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(readme).toContain(`\`\`\`\n${stdout}\`\`\``);
});

describe("on screen", () => {
  test("the coupon and its customers are printed as the README shows them, masked, and nothing else is", async () => {
    const { code, stdout, stderr } = await byTheProgram();
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(await against(mock.url)).toMatchObject({ code, stdout, stderr });
    expect(readme).toContain(`\`\`\`\n${stdout}\`\`\``);
    expect(stdout).toContain("│ 70001 │ Maria Exemplo │ m***@e***.com │ ***.***.***-09 │ São Paulo/SP │ 05/03/2026 14:07 │");
    expect(stdout).not.toMatch(personalData);
    expect(stdout).not.toMatch(secrets);
  });

  test("a coupon comes by its code as by its ID", async () => {
    const byCode = await couponReport(["BEMVINDO10", "--alias", "minha-loja", "--base-url", mock.url]);
    expect(byCode).toMatchObject({ code: 0, stderr: "" });
    expect(byCode).toEqual(await against(mock.url));
  });

  test("personal data is shown where that was asked for, and secrets are not even then", async () => {
    const { code, stdout, stderr } = await against(mock.url, "--show-personal-data");
    expect(code).toBe(0);
    expect(stdout).toContain("│ 70001 │ Maria Exemplo │ maria@example.com │ 123.456.789-09 │");
    expect(stdout + stderr).not.toMatch(secrets);
  });

  test("the documented answers are read like the observed ones, though the page shows one bare customer", async () => {
    const tableOf = ({ stdout }: Ending): string => stdout.slice(stdout.indexOf("┌"));
    const documented = await against(await preferring(mock.url, "example=documented"));
    expect(documented).toMatchObject({ code: 0, stderr: "", stdout: expect.stringContaining("Coupon    BEMVINDO10 (9001)") });
    expect(tableOf(documented)).toBe(tableOf(await against(mock.url, "--limit", "1")));
  });

  test("a coupon that nobody used says so", async () => {
    const { code, stdout } = await against(await preferring(mock.url, "example=empty", { ofCustomers: true }));
    expect(code).toBe(0);
    expect(stdout).toContain("BEMVINDO10");
    expect(stdout).toContain("No customer used this coupon.");
  });

  test("the alias may come from the environment", async () => {
    const env = { ...credentials, YAMPI_ALIAS: "minha-loja" };
    expect(await couponReport(["9001", "--base-url", mock.url], env)).toMatchObject({ code: 0, stderr: "" });
  });

  test("--limit ends the list, and says so", async () => {
    const { stdout, stderr } = await against(mock.url, "--limit", "1");
    expect(stdout).toContain("Maria Exemplo");
    expect(stdout).not.toContain("João Exemplo");
    expect(stderr).toBe("--limit ended 1 coupon after 1 customer; there may be more.\n");
  });

  test("a long list is read to its end, of which 50 customers are shown", async () => {
    const customers = Array.from({ length: 1050 }, (_, index) => aCustomer({ id: 1_000_000 + index }));
    const { code, stdout, stderr } = await against(await apiWith(aCoupon(), customers));
    expect(code).toBe(0);
    expect(stdout.match(/│ 10\d{5} │/g)).toHaveLength(50);
    expect(stdout).toContain("1.050 customers, 1.000 of them not shown; --csv and --jsonl write all of them.");
    expect(stderr).toBe("");
  });

  test("nothing that a terminal obeys is printed, in whichever form", async () => {
    const bad = "\u001b]0;title\u0007\u001b[31m\u009b2J\u202e";
    const url = await apiWith(aCoupon({ code: `${bad}CODE` }), [aCustomer({ name: `${bad}Maria` })]);
    for (const form of [[], ["--csv", "-"], ["--jsonl", "-"], ["--json", "-"]]) {
      const { stdout, stderr } = await against(url, ...form);
      expect(stdout).toContain("Maria");
      expect((stdout + stderr).replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }
  });
});

describe("in files", () => {
  test("--csv writes the customers, masked, for the owner's eyes, beside the table", async () => {
    const file = join(await temporaryFolder(), "customers.csv");
    const { code, stdout, stderr } = await byTheProgram("--csv", file);
    expect(code).toBe(0);
    expect(stderr).toBe(`Wrote 2 customers to ${file}.\n`);
    expect(stdout).toContain("│ Maria Exemplo │");

    const text = await readFile(file, "utf8");
    expect(parseCsv(text)).toEqual([
      {
        coupon_id: "9001",
        coupon_code: "BEMVINDO10",
        id: "70001",
        type: "f",
        name: "Maria Exemplo",
        email: "m***@e***.com",
        cpf: "***.***.***-09",
        cnpj: "",
        phone: "(**) *****-**00",
        city: "São Paulo",
        uf: "SP",
        last_order_at: "2026-03-05 14:07:21",
        last_order_timezone: "America/Sao_Paulo",
      },
      expect.objectContaining({ id: "70002", name: "João Exemplo", city: "", last_order_at: "" }),
    ]);
    expect(text).not.toMatch(personalData);
    expect(text).not.toMatch(secrets);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  test.each([
    ["a comma", [], /^coupon_id,coupon_code,id,.*\n9001,BEMVINDO10,70001,/],
    ["a semicolon", ["--delimiter", ";"], /^coupon_id;coupon_code;id;.*\n9001;BEMVINDO10;70001;/],
    ["a tab", ["--delimiter", "tab"], /^coupon_id\tcoupon_code\tid\t.*\n9001\tBEMVINDO10\t70001\t/],
    ["a semicolon, under a byte order mark", ["--delimiter", ";", "--bom"], /^\uFEFFcoupon_id;coupon_code;id;.*\n9001;/],
  ])("--csv has its cells apart by %s", async (_what, more, form) => {
    const { code, stdout } = await byTheProgram("--csv", "-", ...more);
    expect(code).toBe(0);
    expect(stdout).toMatch(form);
  });

  test("--json writes the coupon and the customers, masked", async () => {
    const file = join(await temporaryFolder(), "report.json");
    expect(await against(mock.url, "--json", file)).toMatchObject({ code: 0, stderr: `Wrote 2 customers to ${file}.\n` });
    const text = await readFile(file, "utf8");
    expect(JSON.parse(text)).toMatchObject({
      coupon: { id: 9001, code: "BEMVINDO10", discount_type: "p", value: 10, state: "active" },
      customers: [
        { id: 70001, email: "m***@e***.com", cpf: "***.***.***-09", last_order_at: "2026-03-05 14:07:21" },
        { id: 70002, city: null, last_order_at: null },
      ],
    });
    expect(text).not.toMatch(personalData);
    expect(text).not.toMatch(secrets);
  });

  test("personal data is written where that was asked for, and secrets are not even then", async () => {
    const folder = await temporaryFolder();
    const [csv, json] = [join(folder, "out.csv"), join(folder, "out.json")];
    expect(await against(mock.url, "--csv", csv, "--json", json, "--show-personal-data")).toMatchObject({ code: 0 });
    for (const text of [await readFile(csv, "utf8"), await readFile(json, "utf8")]) {
      for (const datum of ["123.456.789-09", "maria@example.com", "(11) 90000-0000"]) expect(text).toContain(datum);
      expect(text).not.toMatch(secrets);
    }
    expect(await readdir(folder)).toEqual(["out.csv", "out.json"]);
  });

  test("--csv - leaves standard output to the CSV", async () => {
    const { code, stdout, stderr } = await byTheProgram("--csv", "-");
    expect(code).toBe(0);
    expect(stderr).toBe("");
    expect(parseCsv(stdout).map(({ id }) => id)).toEqual(["70001", "70002"]);
    expect(stdout.split("\n")).toHaveLength(4);
  });

  test("--json - leaves standard output to the JSON, while a file says on standard error that it is there", async () => {
    const file = join(await temporaryFolder(), "customers.csv");
    const { stdout, stderr } = await against(mock.url, "--json", "-", "--csv", file);
    expect(JSON.parse(stdout).customers).toHaveLength(2);
    expect(stderr).toBe(`Wrote 2 customers to ${file}.\n`);
  });

  test("a cell never begins as a formula does", async () => {
    const { stdout } = await against(await apiWith(aCoupon(), [aCustomer({ name: "\t=HYPERLINK(1)" })]), "--csv", "-");
    expect(parseCsv(stdout)[0]?.name).toBe("'=HYPERLINK(1)");
  });

  test("a file that is there is replaced, and only its owner can read it from then on", async () => {
    const folder = await temporaryFolder();
    const file = join(folder, "old.csv");
    await writeFile(file, "old", { mode: 0o644 });
    expect(await against(mock.url, "--csv", file)).toMatchObject({ code: 0 });
    expect(parseCsv(await readFile(file, "utf8"))).toHaveLength(2);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(["old.csv"]);
  });
});

describe("the mock's errors", () => {
  test("of a coupon that does not exist end with 4", async () => {
    const { code, stdout, stderr } = await against(await preferring(mock.url, "code=404"));
    expect({ code, stdout }).toEqual({ code: 4, stdout: "" });
    expect(stderr).toMatch(/^error: coupon 9001: promocodes\.get: 404 .*Check the ID and the alias\.\n$/);
  });

  test("of a code that no coupon has end with 4", async () => {
    const ending = await couponReport(["ATÉLOGO", "--alias", "minha-loja", "--base-url", mock.url]);
    const stderr = "error: coupon ATÉLOGO: no coupon has this code; upper and lower case count\n";
    expect(ending).toMatchObject({ code: 4, stdout: "", stderr });
  });

  test("of a request without credentials, which only an address of one's own is sent, end with 3", async () => {
    const { code, stderr } = await couponReport(["9001", "--alias", "minha-loja", "--base-url", mock.url], {});
    expect(code).toBe(3);
    expect(stderr).toMatch(/^error: promocodes\.get: 401 /);
  });
});
