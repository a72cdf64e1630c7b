import { describe, expect, it, vi } from "vitest";
import type { ClientOptions, WholeResponse } from "../../src/index.js";
import { Yampi, YampiInputError } from "../../src/index.js";
import { credentials, type FakeResponse, fakeClient } from "../support/fake-fetch.js";

const coupon = { data: { id: 9001 } };

/** The responses that a client shows its validator during some work. */
async function shown(response: FakeResponse, work: (yampi: Yampi) => Promise<unknown>): Promise<WholeResponse[]> {
  const responses: WholeResponse[] = [];
  const { yampi } = fakeClient(response, { validate: (whole) => responses.push(whole) });
  await work(yampi).catch(() => {});
  return responses;
}

describe("A validator", () => {
  it("sees the response as it came, in its envelope", async () => {
    const responses = await shown(coupon, (yampi) => yampi.promocodes.get(9001));
    expect(responses).toEqual([{ operation: "promocodes.get", status: 200, body: coupon }]);
  });

  it("sees every page of a list", async () => {
    const page = (number: number) => ({ data: number < 3 ? [{ id: number }] : [] });
    const served = (request: Request) => page(Number(new URL(request.url).searchParams.get("page")));
    const responses = await shown(served, (yampi) => yampi.clusters.listCustomers(7).toArray({ limit: 9 }));
    expect(responses.map(({ body }) => body)).toEqual([page(1), page(2), page(3)]);
  });

  it("sees an error, and the responses of raw", async () => {
    const notFound = () => Response.json({ message: "Not found" }, { status: 404 });
    const error = { operation: "customers.get", status: 404, body: { message: "Not found" } };
    expect(await shown(notFound, (yampi) => yampi.customers.get(1))).toEqual([error]);
    const params = { path: { alias: "minha-loja", id: 1 } };
    expect(await shown(notFound, (yampi) => yampi.raw.GET("/{alias}/customers/{id}", { params }))).toEqual([error]);
  });

  it("sees nothing that is not JSON", async () => {
    const html = () => new Response("<html>", { status: 502 });
    expect(await shown(html, (yampi) => yampi.customers.get(1))).toEqual([]);
    expect(
      await shown(html, (yampi) => yampi.raw.GET("/{alias}/customers/{id}", { params: { path: { alias: "a", id: 1 } } })),
    ).toEqual([]);
  });

  it("changes nothing, even where it throws", async () => {
    const validate = () => {
      throw new Error("broken");
    };
    await expect(fakeClient(coupon, { validate }).yampi.promocodes.get(9001)).resolves.toEqual(coupon.data);
  });

  it.each([
    ["rejects", () => Promise.reject(new Error("of the validator"))],
    [
      "gives a thenable that throws",
      () => ({
        // biome-ignore lint/suspicious/noThenProperty: the fault that is tested.
        get then() {
          throw new Error("of the validator");
        },
      }),
    ],
  ])("changes nothing where it %s", async (_, validate) => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    await expect(fakeClient(coupon, { validate }).yampi.promocodes.get(9001)).resolves.toEqual(coupon.data);
    await new Promise(setImmediate);
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  it("cannot change the data of the caller, of raw neither", async () => {
    const validate = ({ body }: WholeResponse): void => {
      (body as typeof coupon).data.id = 0;
    };
    const { yampi } = fakeClient(coupon, { validate });
    await expect(yampi.promocodes.get(9001)).resolves.toEqual({ id: 9001 });
    const params = { path: { alias: "minha-loja", id: 9001 } };
    expect((await yampi.raw.GET("/{alias}/pricing/promocodes/{id}", { params })).data).toEqual(coupon);
  });

  it("has to be a function", () => {
    const validate = {} as unknown as NonNullable<ClientOptions["validate"]>;
    expect(() => new Yampi({ ...credentials, validate })).toThrow(YampiInputError);
  });
});
