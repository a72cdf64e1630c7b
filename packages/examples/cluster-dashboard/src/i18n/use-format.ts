import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { wallClock } from "../figures/local-time.ts";

/** How the page writes numbers, amounts and times in its language. */
export interface Format {
  number(value: number): string;
  percent(share: number): string;
  /** An amount in reais. */
  money(amount: number): string;
  cents(cents: number): string;
  /** An amount of cents where there is little room. */
  shortMoney(cents: number): string;
  /** Day of a local time of the API, as the store's clock had it. */
  day(date: string): string;
  /** The day without its year. */
  shortDay(date: string): string;
  dayAndTime(date: string): string;
  /** A moment by the visitor's own clock: the time, or day and time. */
  clock(moment: number): string;
  momentOf(moment: number): string;
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
  const shortMoney = new Intl.NumberFormat(language, {
    style: "currency",
    currency: "BRL",
    notation: "compact",
    maximumFractionDigits: 1,
  });
  const shortDay = new Intl.DateTimeFormat(language, {
    day: "2-digit",
    month: language === "en" ? "short" : "2-digit",
    timeZone: "UTC",
  });
  const momentOf = new Intl.DateTimeFormat(language, { dateStyle, timeStyle: "short" });
  const day = new Intl.DateTimeFormat(language, { dateStyle, timeZone: "UTC" });
  const dayAndTime = new Intl.DateTimeFormat(language, { dateStyle, timeStyle: "short", timeZone: "UTC" });
  const clock = new Intl.DateTimeFormat(language, { timeStyle: "medium" });
  const written = (format: Intl.DateTimeFormat, date: string): string => {
    const moment = wallClock(date);
    // What is not a time is shown unchanged.
    return moment ? format.format(moment) : date;
  };
  return {
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    money: (amount) => money.format(amount),
    cents: (cents) => money.format(cents / 100),
    shortMoney: (cents) => shortMoney.format(cents / 100),
    day: (date) => written(day, date),
    shortDay: (date) => written(shortDay, date),
    dayAndTime: (date) => written(dayAndTime, date),
    momentOf: (moment) => momentOf.format(moment),
    clock: (moment) => clock.format(moment),
  };
}
