import { describe, expect, it } from "vitest";
import { YampiApiError, YampiConnectionError } from "../../src/index.js";
import { fakeClient } from "../support/fake-fetch.js";

const failed = () => Response.json({ message: "Server Error" }, { status: 502 });
const lost = () => Promise.reject(new TypeError("fetch failed"));
const started = { queue_id: 4001, total: 120 };

describe("An export, which sends an e-mail although it is a GET,", () => {
  it.each([
    ["a status that passes", failed, YampiApiError],
    ["a lost connection", lost, YampiConnectionError],
  ])("is sent once, whatever the retries, after %s", async (_, response, error) => {
    const calls = [
      fakeClient([response, started], { maxRetries: 3 }),
      fakeClient([response, started], { maxRetries: 3 }),
      fakeClient([response, started], { maxRetries: 3 }),
    ] as const;
    await expect(calls[0].yampi.orders.export()).rejects.toBeInstanceOf(error);
    await expect(calls[1].yampi.orders.exportToService("bling")).rejects.toBeInstanceOf(error);
    await calls[2].yampi.raw.GET("/{alias}/orders/export", { params: { path: { alias: "minha-loja" } } }).catch(() => {});
    expect(calls.map(({ requests }) => requests.length)).toEqual([1, 1, 1]);
  });

  it("is sent again after a 429, which did not start it", async () => {
    const limited = () => Response.json({ message: "Too Many Attempts." }, { status: 429, headers: { "Retry-After": "0" } });
    const { yampi, requests } = fakeClient([limited, started], { maxRetries: 3 });
    expect(await yampi.orders.export({ status_id: 4 })).toEqual(started);
    expect(requests.map(({ url }) => new URL(url).search)).toEqual(["?status_id=4", "?status_id=4"]);
  });

  it.each([
    ["bare", started],
    ["in an envelope", { data: started }],
  ])("is read %s", async (_, body) => {
    expect(await fakeClient(body).yampi.orders.export()).toEqual(started);
  });
});
