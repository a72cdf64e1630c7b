import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCoupon, useCoupons } from "../gateway/queries.ts";
import { findCoupon } from "../gateway/read.ts";
import { readId } from "../page/address.ts";
import { Picker } from "./picker.tsx";

interface Props {
  readonly id: number | undefined;
  onChoose(id: number | undefined): void;
}

/** Chooses a coupon by its code: from the list, or any other that the store has. */
export function CouponPicker({ id, onChoose }: Props) {
  const { t } = useTranslation();
  const [isWanted, setWanted] = useState(false);
  const { items, isPending, isReading, isCut } = useCoupons(isWanted);
  const { coupon } = useCoupon(id);
  const choices = items.map(({ id, code, active, expired }) => ({
    id,
    name: code,
    hint: t(`coupon.${expired ? "expired" : active ? "active" : "inactive"}`),
  }));
  const chosen = id === undefined ? "" : (coupon?.code ?? String(id));
  return (
    <Picker
      id={id}
      label={t("pick.coupon")}
      placeholder={t("pick.couponHint")}
      choices={choices}
      chosen={chosen}
      isReading={isPending || isReading}
      isCut={isCut}
      find={async (text) => (await findCoupon(text))?.id ?? readId(text)}
      onChoose={onChoose}
      onOpen={() => setWanted(true)}
    />
  );
}
