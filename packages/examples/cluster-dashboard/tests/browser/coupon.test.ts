import { expect, test } from "vitest";
import { gatewayOfFile } from "../support/gateway.ts";
import { describeInBrowser, open } from "../support/page.ts";
import { ids } from "../support/store.ts";

const gateway = gatewayOfFile();

describeInBrowser("The coupon", () => {
  test("has a gauge of its use, whatever form the counters come in", async () => {
    const page = await open(`${gateway()}/?coupon=${ids.coupon}`);
    const gauge = page.getByRole("meter", { name: "Uso do cupom" });
    await gauge.waitFor({ state: "attached" });
    expect(await gauge.getAttribute("aria-valuetext")).toBe("64 de 100 usos");
    expect(await gauge.evaluate((element: HTMLMeterElement) => element.value / element.max)).toBe(0.64);
  });

  test("has half of the page where no cluster is chosen, and leaves the table of one its room", async () => {
    const page = await open(`${gateway()}/?coupon=${ids.coupon}`);
    await page.getByRole("meter", { name: "Uso do cupom" }).waitFor({ state: "attached" });
    const widths = () => page.locator(".panels > *").evaluateAll((parts) => parts.map((part) => part.clientWidth));
    const [hint = 0, half = 0] = await widths();
    expect(half).toBe(hint);
    await page.goto(`${gateway()}/?cluster=${ids.cluster}&coupon=${ids.coupon}`);
    await page
      .getByRole("table", { name: /^Clientes/ })
      .first()
      .waitFor();
    const [table = 0, coupon = 0] = await widths();
    expect(table).toBeGreaterThan(2 * coupon);
  });

  test("has no gauge where the store set no quantity", async () => {
    const page = await open(`${gateway()}/?coupon=${ids.endless}`);
    await page.getByText("64 usos, sem quantidade definida").waitFor();
    await page.getByText("Inativo").waitFor();
    expect(await page.getByRole("meter").count()).toBe(0);
  });

  test("tells its discount in percent or in reais", async () => {
    const page = await open(`${gateway()}/?coupon=${ids.coupon}`);
    const discount = page.locator(".facts div").filter({ hasText: "Desconto" }).getByRole("definition");
    expect(await discount.textContent()).toBe("10%");
    await page.getByRole("combobox", { name: "Cupom" }).fill("novo5");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Cupom NOVO5" }).waitFor();
    expect(await discount.textContent()).toMatch(/^R\$\s5,00$/);
  });

  test("lists who used it, a few at a time", async () => {
    const page = await open(`${gateway()}/?coupon=${ids.coupon}`);
    const users = page.getByRole("region", { name: "Cupom BEMVINDO10" }).getByRole("listitem");
    await users.first().waitFor();
    expect(await users.count()).toBe(8);
    await page.getByRole("button", { name: "Mostrar mais 8" }).click();
    await page.getByRole("button", { name: "Mostrar mais 6" }).click();
    expect(await users.count()).toBe(22);
    expect(await page.getByRole("button", { name: /Mostrar mais/ }).count()).toBe(0);
  });
});
