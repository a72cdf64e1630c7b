import type { Yampi } from "@yampi-openapi/client";

/** Where credits are kept; in a real application a database. */
export interface Ledger {
  has(couponId: number, customerId: number): Promise<boolean>;
  credit(credit: Credit): Promise<void>;
}

/** What a customer gets for having used a coupon. */
export interface Credit {
  readonly couponId: number;
  readonly customerId: number;
  readonly cents: number;
}

/** How many customers got a credit now, had one before, or can have none. */
export interface RewardReport {
  readonly rewarded: number;
  readonly before: number;
  readonly left: number;
}

const creditCents = 1_000;

/**
 * Credits R$ 10 to every customer who used a coupon, once. A customer whose data was erased gets none, since nobody could tell them.
 *
 * @throws YampiNotFoundError where there is no such coupon, and whatever else the client throws; a second call goes on.
 */
export async function rewardCustomers(yampi: Yampi, couponId: number, ledger: Ledger): Promise<RewardReport> {
  const coupon = await yampi.promocodes.get(couponId);
  const report = { rewarded: 0, before: 0, left: 0 };
  for await (const customer of yampi.promocodes.listCustomers(coupon.id)) {
    if (customer.anonymized) {
      report.left += 1;
    } else if (await ledger.has(coupon.id, customer.id)) {
      report.before += 1;
    } else {
      await ledger.credit({ couponId: coupon.id, customerId: customer.id, cents: creditCents });
      report.rewarded += 1;
    }
  }
  return report;
}
