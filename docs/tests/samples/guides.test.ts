import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { Yampi } from "@yampi-openapi/client";
import { afterEach, beforeEach, describe, expect, inject, it, vi } from "vitest";
import { languages } from "../../src/language.ts";
import { guideNames, readGuide } from "../../src/pages/guides.ts";
import { compile, writeSamples } from "../support/samples.ts";
import { headersOf, sendByCurl, shellCommands } from "../support/shell.ts";

const guides = languages.flatMap((language) =>
  ["index", ...guideNames].map((guide) => ({ guide, name: `${language} ${guide}`, markdown: readGuide(language, guide) })),
);

/** The blocks of code of the guides whose fence begins like this, with the names of the samples. */
const blocks = (fence: string): [name: string, code: string][] =>
  guides.flatMap(({ name, markdown }) => {
    const found = [...markdown.matchAll(new RegExp(`^\`\`\`${fence}\n(.*?)^\`\`\``, "gms"))];
    return found.map(([, code = ""], index): [string, string] => [`${name} ${index + 1}`, code]);
  });
const samples = writeSamples("guides", blocks("ts(?: \\[TypeScript\\])?"));
const commands = blocks("sh \\[curl\\]").map(([name, script]) => ({ name, script }));
const responses = guides.flatMap(({ name, markdown }) => {
  const found = [...markdown.matchAll(/^```sh \[curl\]\n(.*?)^```|^```http\n(.*?)\n\n(.*?)^```/gms)];
  return found.flatMap(([, , head, body], index) => {
    const script = found.slice(0, index).findLast(([, before]) => before !== undefined)?.[1];
    return head === undefined ? [] : [{ name, status: head.split(" ")[1], script: script ?? "", head, body: body ?? "" }];
  });
});
const environment = { YAMPI_ALIAS: "minha-loja", YAMPI_USER_TOKEN: "any", YAMPI_USER_SECRET_KEY: "any" };
const ofApp = { YAMPI_ACCESS_TOKEN: "any", YAMPI_PARTNER_CLIENT_ID: "any" };
const toMock = (script: string) => {
  const address = "https://api.dooki.com.br/v2";
  return shellCommands(script.replaceAll(address, inject("mockUrl")), { ...environment, ...ofApp });
};
const problems = await compile(samples);

beforeEach(() => {
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  vi.spyOn(console, "log").mockReturnValue();
  vi.spyOn(console, "warn").mockReturnValue();
  const real = globalThis.fetch;
  // The API itself, and the mock where the guides start it.
  const addresses = /^(https:\/\/api\.dooki\.com\.br\/v2|http:\/\/127\.0\.0\.1:4010)(?=\/)/;
  vi.stubGlobal("fetch", (url: string, init: RequestInit) => {
    if (!addresses.test(url)) throw new Error(`A sample calls ${url}`);
    return real(url.replace(addresses, inject("mockUrl")), init);
  });
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** What a sample says that it prints: a value in the comment of a `console.log`, perhaps with words after a comma. */
const said = (file: string): string[] =>
  [...readFileSync(file, "utf8").matchAll(/^console\.log\(.*\); \/\/ (\d[^\s,]*|true|false)(?:,|$)/gm)].map(
    ([, value = ""]) => value,
  );

/** What was printed, one text a call. */
const printed = (): string[] => vi.mocked(console.log).mock.calls.map((values) => values.join(" "));

let runs = 0;

/** Runs a sample again, with other responses than those of the mock. */
async function runWith(name: string, respond: (url: string) => unknown): Promise<string[]> {
  vi.stubGlobal("fetch", async (url: string) => Response.json(respond(url)));
  const file = samples.find((sample) => sample.name === name)?.file ?? "";
  await import(`${pathToFileURL(file).href}?run=${++runs}`);
  return printed();
}

describe.each(samples)("Sample $name", ({ file }) => {
  it("compiles for a user of the packages", () => {
    expect(problems.get(file)).toEqual([]);
  });

  it("runs against the mock, whose answers are as described", async () => {
    await import(pathToFileURL(file).href);
    expect(console.warn).not.toHaveBeenCalled();
    expect(printed()).toEqual(expect.arrayContaining(said(file)));
  });
});

describe.each(languages)("The samples of orders that add up, in %s,", (language) => {
  const values = { value_products: "99.90", value_shipment: 12.5, value_discount: "12.40", value_tax: "10.00" };
  const time = { date: "2026-03-31 23:30:00.000000", timezone_type: 3, timezone: "America/Sao_Paulo" };
  const order = { id: 80001, created_at: time, value_total: "110.00", ...values };

  it("take the interest off the total, and tell of an order that does not add up", async () => {
    expect((await runWith(`${language} orders 2`, () => ({ data: order }))).at(-1)).toMatch(/: 100$/);
    expect(console.warn).not.toHaveBeenCalled();
    await runWith(`${language} orders 2`, () => ({ data: { ...order, value_total: "120.00" } }));
    expect(console.warn).toHaveBeenCalledOnce();
  });

  it("sum the orders that are sold by the day of the store, and name the statuses that they do not know", async () => {
    const of = (id: number, alias: string) => ({ ...order, id, status: { data: { id: 4, alias, name: alias } } });
    const data = [of(1, "paid"), of(2, "delivered"), of(3, "waiting_payment"), of(4, "refused"), of(5, "estornado")];
    const pagination = { total: 5, count: 5, per_page: 100, current_page: 1, total_pages: 1, links: [] };
    const [sums, undecided] = await runWith(`${language} orders 3`, () => ({ data, meta: { pagination } }));
    expect(sums).toBe("2026-03-31 220.00");
    expect(undecided).toMatch(/ estornado$/);
  });

  it("count freebies apart, and units by their quantity", async () => {
    const item = (sku_id: number, price: number | string, more: object) => ({
      id: sku_id,
      product_id: 1,
      sku_id,
      quantity: 2,
      price,
      ...more,
    });
    const items = { data: [item(15001, "49.95", {}), item(15002, 0, {}), item(15003, 5, { freebie_id: 321 })] };
    const lines = await runWith(`${language} orders 4`, () => ({ data: { ...order, items } }));
    const free = language === "en" ? ["sold", "free", "free"] : ["vendido", "grátis", "grátis"];
    expect(lines).toEqual([`15001 ${free[0]} 2 99.9`, `15002 ${free[1]} 2 0`, `15003 ${free[2]} 2 10`]);
  });

  it.each([
    [0, "89.90", "89.9"],
    ["99.90", 0, "99.9"],
    ["99.90", "89.90", "89.9"],
  ])("take the price of a SKU with %j and a discount price of %j for %s", async (price_sale, price_discount, price) => {
    const sku = { id: 15001, product_id: 2201, sku: "SKU-1", title: "Camiseta", price_sale, price_discount };
    expect(await runWith(`${language} orders 5`, () => ({ data: sku }))).toEqual([`SKU-1 ${price}`]);
  });
});

describe.each(languages)("The samples of frameworks in %s", (language) => {
  const load = async (index: number) => {
    const sample = samples.find(({ name }) => name === `${language} frameworks ${index}`);
    return (await import(pathToFileURL(sample?.file ?? "").href)) as Record<string, unknown>;
  };

  it("respond as their framework calls them", async () => {
    const { GET } = (await load(1)) as { GET: (request: Request, context: object) => Promise<Response> };
    const get = (id: string) => GET(new Request("http://localhost/"), { params: Promise.resolve({ id }) });
    expect(await (await get("9001")).json()).toEqual({ code: expect.any(String), active: true });
    expect((await get("none")).status).toBe(400);

    const { yampiProvider, CouponService } = (await load(2)) as {
      yampiProvider: { provide: unknown; useFactory: () => Yampi };
      CouponService: new (yampi: Yampi) => { isActive(id: number): Promise<boolean> };
    };
    expect(yampiProvider.provide).toBe(Yampi);
    expect(await new CouponService(yampiProvider.useFactory()).isActive(9001)).toBe(true);

    const { default: worker } = (await load(3)) as { default: { fetch(request: Request, env: object): Promise<Response> } };
    const response = await worker.fetch(new Request("http://localhost/"), environment);
    expect(await response.json()).toEqual({ customers: expect.any(Number) });
  });
});

describe.each(commands)("The curl sample $name", ({ script }) => {
  it("sends requests as the description wants them", async () => {
    const sent = toMock(script);
    expect(sent).not.toEqual([]);
    for (const command of sent) {
      const { status, headers } = await sendByCurl(command);
      expect([status, headers.get("sl-violations")], command.join(" ")).toEqual([expect.toBeOneOf([200, 201, 204]), null]);
    }
  });
});

describe.each(responses)("The response with $status in $name", ({ script, status, head, body }) => {
  it("has the headers and the fields that the description has for the request before it", async () => {
    const [command = []] = toMock(script);
    const response = await sendByCurl([...command, "--header", `Prefer: code=${status}`]);
    expect(response.status).toBe(Number(status));
    for (const name of headersOf(head).keys()) expect(response.headers.has(name), name).toBe(true);
    expect(Object.keys(JSON.parse(body) as object)).toEqual(Object.keys(response.body as object));
  });
});

it("Both languages have the same samples", () => {
  const names = [...samples.map(({ name }) => `TypeScript ${name}`), ...commands.map(({ name }) => `curl ${name}`)];
  const english = names.filter((name) => name.includes(" en "));
  expect(english.length).toBeGreaterThan(40);
  expect(names.filter((name) => name.includes(" pt-BR "))).toEqual(english.map((name) => name.replace(" en ", " pt-BR ")));
});

it("The guides about calls have a tab for curl", () => {
  const groups = guides.filter(({ markdown }) => markdown.includes("::: code-group")).map(({ guide }) => guide);
  const expected = ["authentication", "cache", "campaign-coupon", "errors-and-retries", "pagination", "quick-start"];
  expect(groups).toEqual(
    expect.arrayContaining([...expected, "recover-carts", "several-stores", "ship-orders", "webhooks", "writing"]),
  );
});
