import { useCallback, useSyncExternalStore } from "react";

/** What the page shows, as its address says it: `?cluster=7&coupon=9001`. */
export interface Shown {
  readonly cluster: number | undefined;
  readonly coupon: number | undefined;
}

/** An ID as a person writes it; undefined for what is none. */
export function readId(text: string | null): number | undefined {
  const id = /^\d{1,16}$/.test(text?.trim() ?? "") ? Number(text) : 0;
  return id > 0 && Number.isSafeInteger(id) ? id : undefined;
}

export function readAddress(search: string): Shown {
  const query = new URLSearchParams(search);
  return { cluster: readId(query.get("cluster")), coupon: readId(query.get("coupon")) };
}

export function writeAddress({ cluster, coupon }: Shown): string {
  const ids = Object.entries({ cluster, coupon }).filter(([, id]) => id !== undefined);
  return `?${new URLSearchParams(ids.map(([name, id]) => [name, String(id)]))}`;
}

const changed = "popstate";

/** What the address says, and a way to change it that the browser's Back undoes. */
export function useAddress(): readonly [Shown, (shown: Shown) => void] {
  const search = useSyncExternalStore(subscribe, () => location.search);
  const show = useCallback((shown: Shown) => {
    history.pushState(null, "", writeAddress(shown));
    dispatchEvent(new PopStateEvent(changed));
  }, []);
  return [readAddress(search), show];
}

function subscribe(listener: () => void): () => void {
  addEventListener(changed, listener);
  return () => removeEventListener(changed, listener);
}
