import type { Yampi } from "@yampi-openapi/client";
import type { Wanted } from "./arguments.js";
import type { Failure } from "./collect.js";
import { CodeError, concernsOneCoupon } from "./failure.js";
import { nameOfCoupon } from "./format.js";
import type { Progress } from "./progress.js";

/** What the coupons to report were found to be. */
export interface LookUp {
  /** The ID of each, once, in the order in which they were asked for, with what messages call it. */
  readonly coupons: ReadonlyMap<number, string>;
  /** The codes that lead to none, or to several; whatever would meet the others, too, is thrown. */
  readonly failures: readonly Failure[];
}

/** Finds the IDs of the coupons that were asked for by their codes. */
export async function lookUp(
  wanted: readonly Wanted[],
  { yampi, progress, signal }: { yampi: Yampi; progress: Progress; signal: AbortSignal },
): Promise<LookUp> {
  const coupons = new Map<number, string>();
  const failures: Failure[] = [];
  for (const one of wanted) {
    if (typeof one === "number") {
      if (!coupons.has(one)) coupons.set(one, String(one));
      continue;
    }
    progress.lookUp(one);
    try {
      const id = await findId(yampi, one, signal);
      coupons.set(id, nameOfCoupon({ id, code: one }));
    } catch (error) {
      if (signal.aborted || !concernsOneCoupon(error)) throw error;
      failures.push({ name: one, error, isTorn: false });
    }
  }
  return { coupons, failures };
}

/** The API's search finds codes that are only similar. No source says that case does not count, so it does. */
async function findId(yampi: Yampi, code: string, signal: AbortSignal): Promise<number> {
  const ids: number[] = [];
  for await (const coupon of yampi.promocodes.list({ q: code, skipCache: true }, { signal })) {
    if (exactly(coupon.code) === code) ids.push(Number(coupon.id));
  }
  const [id, ...others] = ids;
  if (id === undefined || others.length > 0) throw new CodeError(ids);
  return id;
}

/** A code of digits may come as a number. */
function exactly(code: unknown): unknown {
  return typeof code === "number" ? String(code) : code;
}
