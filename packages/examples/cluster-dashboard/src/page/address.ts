import { useCallback, useMemo, useSyncExternalStore } from "react";

/** What a person can look at. */
export type View = "customers" | "orders";

/** What the page shows, as its address says it: `?cluster=7&coupon=9001`, `?view=orders&from=2026-03-01&to=2026-03-31`. */
export interface Shown {
  readonly view: View;
  readonly cluster: number | undefined;
  readonly coupon: number | undefined;
  /** First and last day of the orders. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly status: number | undefined;
  /** State that orders go to, two letters. */
  readonly uf: string | undefined;
}

/** A part of the address that means nothing. */
export interface WrongPart {
  readonly name: keyof Shown;
  readonly text: string;
}

type Reader<T> = (text: string) => T | undefined;

/** What each part of the address may be. */
const readers: { readonly [Name in keyof Shown]: Reader<NonNullable<Shown[Name]>> } = {
  view: (text) => (text === "orders" || text === "customers" ? text : undefined),
  cluster: readId,
  coupon: readId,
  from: readDay,
  to: readDay,
  status: readId,
  uf: (text) => (/^[A-Z]{2}$/.test(text) ? text : undefined),
};

const names = Object.keys(readers) as (keyof Shown)[];
const longestShown = 40;

/** An ID as a person writes it; undefined for what is none. */
export function readId(text: string): number | undefined {
  const id = /^\d{1,16}$/.test(text.trim()) ? Number(text) : 0;
  return id > 0 && Number.isSafeInteger(id) ? id : undefined;
}

/** A day of the calendar as `YYYY-MM-DD`; undefined for what is none. */
export function readDay(text: string): string | undefined {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  // A day such as February 30 is read as one in March.
  return day && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? text : undefined;
}

/** What an address says, and what of it means nothing. An empty part is one that is not there. */
export function readAddress(search: string): { readonly shown: Shown; readonly wrong: readonly WrongPart[] } {
  const query = new URLSearchParams(search);
  const wrong: WrongPart[] = [];
  const values = names.map((name) => {
    const text = query.get(name) ?? "";
    const value = text === "" ? undefined : readers[name](text);
    if (text !== "" && value === undefined) wrong.push({ name, text: text.slice(0, longestShown) });
    return [name, value];
  });
  const shown: Shown = { ...Object.fromEntries(values) };
  return { shown: { ...shown, view: shown.view ?? "customers" }, wrong };
}

/** The address of what is shown. The usual view and what is not chosen have no part in it. */
export function writeAddress(shown: Partial<Shown>): string {
  const parts = names.map((name) => [name, shown[name]] as const);
  const said = parts.filter(([, value]) => value !== undefined && value !== "customers");
  return `?${new URLSearchParams(said.map(([name, value]) => [name, String(value)]))}`;
}

const changed = "popstate";

/** What the address says, and ways to change it that the browser's Back undoes. */
export interface AddressState {
  readonly shown: Shown;
  readonly wrong: readonly WrongPart[];
  /** Shows this and nothing else. */
  show(shown: Partial<Shown>): void;
  /** Changes a part of what is shown when it is called, so that what comes late undoes nothing. */
  change(part: Partial<Shown>): void;
}

export function useAddress(): AddressState {
  const search = useSyncExternalStore(subscribe, () => location.search);
  const show = useCallback((shown: Partial<Shown>) => {
    history.pushState(null, "", writeAddress(shown));
    dispatchEvent(new PopStateEvent(changed));
  }, []);
  const change = useCallback((part: Partial<Shown>) => show({ ...readAddress(location.search).shown, ...part }), [show]);
  return useMemo(() => ({ ...readAddress(search), show, change }), [search, show, change]);
}

function subscribe(listener: () => void): () => void {
  addEventListener(changed, listener);
  return () => removeEventListener(changed, listener);
}
