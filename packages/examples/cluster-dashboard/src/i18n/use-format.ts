import type { ApiDateTime } from "@yampi-openapi/types";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { wallClock } from "../figures/local-time.ts";

/** How the page writes numbers, amounts and times in its language. */
export interface Format {
  number(value: number): string;
  percent(share: number): string;
  /** An amount in reais. */
  money(amount: number): string;
  /** Day of a time of the API, as the store's clock had it. */
  day(time: ApiDateTime): string;
  dayAndTime(time: ApiDateTime): string;
  /** A moment by the visitor's own clock. */
  clock(moment: number): string;
}

export function useFormat(): Format {
  const { i18n } = useTranslation();
  return useMemo(() => makeFormat(i18n.language), [i18n.language]);
}

export function makeFormat(language: string): Format {
  const number = new Intl.NumberFormat(language);
  const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 });
  const money = new Intl.NumberFormat(language, { style: "currency", currency: "BRL" });
  // The short form of English leaves open which is the day and which the month.
  const dateStyle = language === "en" ? "medium" : "short";
  const day = new Intl.DateTimeFormat(language, { dateStyle, timeZone: "UTC" });
  const dayAndTime = new Intl.DateTimeFormat(language, { dateStyle, timeStyle: "short", timeZone: "UTC" });
  const clock = new Intl.DateTimeFormat(language, { timeStyle: "medium" });
  const written = (format: Intl.DateTimeFormat, time: ApiDateTime): string => {
    const moment = wallClock(time);
    // What is not a time is shown unchanged.
    return moment ? format.format(moment) : time.date;
  };
  return {
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    money: (amount) => money.format(amount),
    day: (time) => written(day, time),
    dayAndTime: (time) => written(dayAndTime, time),
    clock: (moment) => clock.format(moment),
  };
}
