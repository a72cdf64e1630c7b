import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Failure } from "../feedback/failure.tsx";
import { Loading } from "../feedback/loading.tsx";
import { toRow } from "../figures/customer-row.ts";
import { useCouponCustomers } from "../gateway/queries.ts";
import type { Customer } from "../gateway/read.ts";
import type { List } from "../gateway/use-list.ts";
import { useFormat } from "../i18n/use-format.ts";

const step = 8;

/** Who used a coupon, a few at a time. */
export function CouponCustomers({ id }: { readonly id: number }) {
  const { t } = useTranslation();
  const list = useCouponCustomers(id);
  return (
    <div className="users">
      <h3>{t("coupon.customers")}</h3>
      {list.isPending ? <Loading shapes={["line", "line", "line"]} /> : <Users list={list} />}
      {list.error && <Failure error={list.error} what="coupon" retry={list.retry} />}
    </div>
  );
}

function Users({ list: { items, isReading, isCut, error } }: { readonly list: List<Customer> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [shown, setShown] = useState(step);
  if (items.length === 0) return error ? null : <p className="aside">{t("coupon.empty")}</p>;
  const more = Math.min(step, items.length - shown);
  return (
    <>
      <ul>
        {items
          .slice(0, shown)
          .map(toRow)
          .map(({ id, name, email, city, uf }) => (
            <li key={id}>
              <span className="name">{name}</span>
              <span className="aside">{email}</span>
              <span className="place">{[city, uf].filter(Boolean).join(" · ")}</span>
            </li>
          ))}
      </ul>
      {more > 0 && (
        <button type="button" onClick={() => setShown(shown + step)}>
          {t("coupon.more", { count: more })}
        </button>
      )}
      {isReading && <p className="aside">{t("coupon.loadingMore")}</p>}
      {isCut && <p className="aside">{t("coupon.cut", { read: format.number(items.length) })}</p>}
    </>
  );
}
