import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Checkout, makeCheckout } from "./checkout.ts";

describe("npm run breaking", () => {
  let checkout: Checkout;
  beforeEach(async () => {
    checkout = await makeCheckout();
  });
  afterEach(() => checkout.remove());

  /** Changes a source of the packages. */
  async function change(file: string, from: string, to: string): Promise<void> {
    await checkout.write(file, (await checkout.read(file)).replace(from, to));
  }

  it("passes where nothing changed", () => {
    expect(checkout.breaking()).toEqual({
      status: 0,
      output: "The last release is 0.1.0, the description is at 0.1.0. No consumer can see a difference.\n",
    });
  });

  it("fails at a break, and names the property, the operations, the line of the consumer and the version to set", async () => {
    await checkout.edit(["set", "/components/schemas/Item/properties/kind/enum", ["p", "v", "x"]]);
    await change("packages/types/src/index.ts", '"v"', '"v" | "x"');
    const { status, output } = checkout.breaking();
    expect(output).toContain("Item.kind: enum gained values: 'x' (items.create, items.get, items.list)");
    expect(output).toContain("openapi/released/consumer.ts:2:31: Function lacks ending return statement");
    expect(output).toContain("set info.version in openapi/openapi.yaml to 0.2.0");
    expect(status).toBe(1);

    await checkout.edit(["set", "/info/version", "0.2.0"]);
    expect(checkout.breaking()).toMatchObject({ status: 0, output: expect.stringContaining("its version says so") });
  });

  it("fails where the description is the same and the code of a consumer no longer compiles", async () => {
    await change("packages/client/src/index.ts", "id: number", "id: string");
    const { status, output } = checkout.breaking("--format", "json");
    expect(JSON.parse(output).consumerErrors).toEqual([
      {
        at: "openapi/released/consumer.ts:3:36",
        message: "Argument of type 'number' is not assignable to parameter of type 'string'.",
      },
    ]);
    expect(status).toBe(1);
  });

  it("says so where nothing can be found out", async () => {
    await checkout.write("packages/types/src/index.ts", "export type Item = Nowhere;\n");
    expect(checkout.breaking()).toMatchObject({
      status: 2,
      output: expect.stringMatching(/^The sources do not compile(.|\n)*packages\/types\/src\/index.ts:1:20: Cannot find name/),
    });
    expect(checkout.breaking("--format", "xml")).toEqual({
      status: 2,
      output:
        "error: option '--format <format>' argument 'xml' is invalid. Allowed choices are text, markdown, json. npm run breaking -- --help says more.\n",
    });
  });
});
