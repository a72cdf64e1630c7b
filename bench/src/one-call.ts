import { readFile } from "node:fs/promises";
import { MemoryRateLimiter, Yampi } from "@yampi-openapi/client";
import { bundleFile } from "@yampi-openapi/scripts/paths";
import { median } from "@yampi-openapi/scripts/statistics";
import axios from "axios";
import ky from "ky";
import createOpenapiFetch from "openapi-fetch";
import { startServer } from "./local-server.ts";
import { rounds } from "./rounds.ts";

export interface OneCall {
  readonly subject: string;
  /** Median of one call after another, in microseconds. */
  readonly p50Us: number;
  /** Calls a second, 16 concurrent. */
  readonly perSecond: number;
}

const headers = {
  Accept: "application/json",
  "Content-Type": "application/json",
  "User-Agent": "bench",
  "User-Token": "any",
  "User-Secret-Key": "any",
};
const underWay = 16;

/** One read of a customer by each subject: the entity out of its envelope, an error for any status that is not ok. */
export async function oneCall(calls: number): Promise<OneCall[]> {
  const { components } = JSON.parse(await readFile(bundleFile, "utf8")) as {
    components: { examples: { CustomerObserved: { value: object } } };
  };
  const server = await startServer({ customer: JSON.stringify(components.examples.CustomerObserved.value) });
  const subjects = subjectsOf(server.url);
  const latencies = new Map(Object.keys(subjects).map((name): [string, number[]] => [name, []]));
  const throughputs = new Map(Object.keys(subjects).map((name): [string, number[]] => [name, []]));

  for (const subject of Object.values(subjects)) await sequential(subject, calls / 10);
  // In turns, so that a slow moment of the machine meets all of them.
  for (let round = 0; round < rounds; round++) {
    for (const [name, subject] of Object.entries(subjects)) {
      latencies.get(name)?.push(...(await sequential(subject, calls / rounds)));
      throughputs.get(name)?.push(await parallel(subject, calls / rounds));
    }
  }
  server.close();
  return Object.keys(subjects).map((subject) => ({
    subject,
    p50Us: median(latencies.get(subject) ?? []) * 1000,
    perSecond: median(throughputs.get(subject) ?? []),
  }));
}

function subjectsOf(baseUrl: string): { readonly [name: string]: () => Promise<unknown> } {
  const path = "/minha-loja/customers/70001";
  const credentials = { userToken: "any", userSecretKey: "any" };
  const yampi = new Yampi({ alias: "minha-loja", ...credentials, baseUrl, rateLimit: new MemoryRateLimiter() });
  const openapiFetch = createOpenapiFetch<{ [path: string]: { get: object } }>({ baseUrl, headers });
  const kyClient = ky.create({ prefix: baseUrl, headers, retry: 2, timeout: 30_000 });
  const axiosClient = axios.create({ baseURL: baseUrl, headers, timeout: 30_000 });
  return {
    "plain fetch": async () => {
      const response = await fetch(baseUrl + path, { headers });
      if (!response.ok) throw new Error(String(response.status));
      return ((await response.json()) as { data: unknown }).data;
    },
    "openapi-fetch": async () => {
      const { data, response } = await (openapiFetch as unknown as LooseClient).GET("/{alias}/customers/{id}", {
        params: { path: { alias: "minha-loja", id: 70001 } },
      });
      if (!response.ok) throw new Error(String(response.status));
      return data?.data;
    },
    "@yampi-openapi/client": () => yampi.customers.get(70001),
    ky: async () => ((await kyClient(path.slice(1)).json()) as { data: unknown }).data,
    axios: async () => (await axiosClient.get<{ data: unknown }>(path)).data.data,
  };
}

interface LooseClient {
  GET(path: string, init: object): Promise<{ data?: { data: unknown }; response: Response }>;
}

async function sequential(call: () => Promise<unknown>, calls: number): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < calls; index++) {
    const started = performance.now();
    await call();
    times.push(performance.now() - started);
  }
  return times;
}

/** Calls a second. */
async function parallel(call: () => Promise<unknown>, calls: number): Promise<number> {
  let left = calls;
  const started = performance.now();
  const worker = async (): Promise<void> => {
    while (left-- > 0) await call();
  };
  await Promise.all(Array.from({ length: underWay }, worker));
  return (calls / (performance.now() - started)) * 1000;
}
