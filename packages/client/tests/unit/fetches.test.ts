import { afterEach, describe, expect, it, vi } from "vitest";
import { YampiConnectionError, YampiInputError } from "../../src/index.js";
import { fakeClient } from "../support/fake-fetch.js";

afterEach(() => void vi.unstubAllGlobals());

const coupon = { id: 9001 };
const quick = () => vi.spyOn(Math, "random").mockReturnValue(0);

/** How often a fetch that fails so is called, and with what the call ends. */
async function failing(failure: unknown): Promise<{ error: Error; calls: number }> {
  quick();
  let calls = 0;
  const fetch = async (): Promise<Response> => {
    calls++;
    throw failure;
  };
  const { yampi } = fakeClient(coupon, { fetch, maxRetries: 2 });
  const error = (await yampi.promocodes.get(9001).catch((reason: unknown) => reason)) as Error;
  vi.restoreAllMocks();
  return { error, calls };
}

const coded = (code: string) => Object.assign(new Error("secret"), { code });

describe("A fetch of one's own that makes a mistake", () => {
  it.each([
    ["calls what is no function", new TypeError("secret is not a function")],
    ["is given a signal that it refuses", new TypeError('Expected signal ("AbortSignal {}") to be an instance of AbortSignal.')],
    ["names what does not exist", new ReferenceError("secret is not defined")],
    ["fails with a code of an argument", new TypeError("fetch failed", { cause: coded("ERR_INVALID_ARG_TYPE") })],
    ["mixes versions of undici", new TypeError("fetch failed", { cause: coded("UND_ERR_INVALID_ARG") })],
    ["is given an option that it does not know", coded("ERR_BAD_OPTION_VALUE")],
    ["says so in words of its own", new TypeError("Only HTTP(S) protocols are secret here")],
    ["calls itself for ever", new RangeError("Maximum call stack size exceeded")],
  ])("and %s is told so, and is called once", async (_, failure) => {
    const { error, calls } = await failing(failure);
    expect(error).toBeInstanceOf(YampiInputError);
    expect(error).toMatchObject({ argument: "fetch" });
    expect(error.message).toContain(failure.name);
    expect(error.message).not.toMatch(/secret|check the network/i);
    expect(calls).toBe(1);
  });

  it.each([
    ["a code", "code"],
    ["a name", "name"],
    ["a message", "message"],
    ["a cause", "cause"],
  ])("and fails with an error whose %s cannot be read is a failed connection", async (_, property) => {
    const failure = Object.defineProperty(new TypeError("x"), property, {
      get: () => {
        throw new Error("secret");
      },
    });
    const { error, calls } = await failing(failure);
    expect(error).toBeInstanceOf(YampiConnectionError);
    expect(calls).toBe(3);
  });

  it("is told the code too", async () => {
    const { error } = await failing(new TypeError("x", { cause: coded("ERR_INVALID_URL") }));
    expect(error.message).toContain("(TypeError, ERR_INVALID_URL)");
  });

  it.each([undefined, null, "text", {}, { status: 200 }])("and gives %j, which is no Response, is told so", async (given) => {
    const { yampi } = fakeClient(coupon, { fetch: async () => given as Response });
    await expect(yampi.promocodes.get(9001)).rejects.toMatchObject({ name: "YampiInputError", argument: "fetch" });
  });
});

describe("The fetch of the runtime", () => {
  const failingGlobally = async (failure: unknown) => {
    let calls = 0;
    vi.stubGlobal("fetch", async () => {
      calls++;
      throw failure;
    });
    quick();
    const { yampi } = fakeClient(coupon, { fetch: undefined, maxRetries: 2 });
    const error = await yampi.promocodes.get(9001).catch((reason: unknown) => reason);
    vi.restoreAllMocks();
    return { error, calls };
  };

  it.each([
    new TypeError('RequestInit: Expected signal ("AbortSignal {}") to be an instance of AbortSignal.'),
    new TypeError("Cannot read properties of undefined (reading 'send')"),
    new RangeError("Maximum call stack size exceeded"),
  ])("that fails with a mistake is not called again: %s", async (failure) => {
    const { error, calls } = await failingGlobally(failure);
    expect(error).toMatchObject({ name: "YampiInputError", argument: "fetch" });
    expect(calls).toBe(1);
  });

  it("that fails in words that nobody knows is called again", async () => {
    const { error, calls } = await failingGlobally(new TypeError("The tubes are clogged"));
    expect(error).toBeInstanceOf(YampiConnectionError);
    expect(calls).toBe(3);
  });
});

describe("A network that fails", () => {
  it.each([
    ["Node", new TypeError("fetch failed", { cause: coded("ECONNREFUSED") })],
    ["Chromium", new TypeError("Failed to fetch")],
    ["Safari", new TypeError("Load failed")],
    ["Firefox", new TypeError("NetworkError when attempting to fetch resource.")],
    ["Deno", new TypeError("error sending request for url (https://api.dooki.com.br)")],
    ["React Native", new TypeError("Network request failed")],
    ["Bun", Object.assign(new Error("Unable to connect."), { code: "ConnectionRefused" })],
    ["Workers", new Error("Network connection lost.")],
  ])("as %s words it, is tried again", async (_, failure) => {
    const { error, calls } = await failing(failure);
    expect(error).toBeInstanceOf(YampiConnectionError);
    expect(calls).toBe(3);
  });
});

describe("A signal from elsewhere", () => {
  /** A signal without `addEventListener`, as small polyfills make them. */
  class ForeignSignal {
    aborted = false;
    reason: unknown;
    onabort: (() => void) | null = null;
    abort(reason: unknown): void {
      this.aborted = true;
      this.reason = reason;
      this.onabort?.();
    }
  }
  const hanging = () => new Promise<never>(() => {});

  it("ends a call and a call by raw, with its reason", async () => {
    for (const by of ["method", "raw"]) {
      const { yampi } = fakeClient(hanging);
      const foreign = new ForeignSignal();
      const signal = foreign as unknown as AbortSignal;
      const params = { path: { alias: "minha-loja", id: 1 } };
      const call =
        by === "raw" ? yampi.raw.GET("/{alias}/customers/{id}", { params, signal }) : yampi.customers.get(1, {}, { signal });
      const ended = expect(call).rejects.toThrow("enough");
      foreign.abort(new Error("enough"));
      await ended;
    }
  });

  it("has no listener left after a call", async () => {
    const { yampi } = fakeClient({ id: 1 });
    const foreign = new ForeignSignal();
    await yampi.customers.get(1, {}, { signal: foreign as unknown as AbortSignal });
    expect(foreign.onabort).toBeNull();
  });

  it.each([{}, "signal", { aborted: 1 }, new AbortController()])("that is none (%s) is refused by name", async (signal) => {
    const { yampi, requests } = fakeClient({ id: 1 });
    const options = { signal: signal as unknown as AbortSignal };
    await expect(yampi.customers.get(1, {}, options)).rejects.toMatchObject({ name: "YampiInputError", argument: "signal" });
    expect(requests).toHaveLength(0);
  });
});

describe("The cache of a runtime", () => {
  it("is passed over with skipCache and by whatever is no GET, and else is not", async () => {
    const { yampi, requests } = fakeClient({ id: 1 });
    await yampi.customers.get(1);
    await yampi.customers.get(1, { skipCache: true });
    await yampi.promocodes.delete(1);
    expect(requests.map(({ cache }) => cache)).toEqual(["default", "no-store", "no-store"]);
  });

  it("is not named to a runtime that does not know it", async () => {
    class OldRequest {
      constructor(_: string, init: RequestInit) {
        if (init.cache) throw new Error("The 'cache' field on 'RequestInitializerDict' is not implemented.");
      }
    }
    vi.stubGlobal("Request", OldRequest);
    const inits: RequestInit[] = [];
    const { yampi } = fakeClient(
      {},
      {
        fetch: async (_, init) => {
          inits.push(init);
          return Response.json({ id: 1 });
        },
      },
    );
    await yampi.customers.get(1, { skipCache: true });
    expect("cache" in (inits[0] as object)).toBe(false);
  });
});
