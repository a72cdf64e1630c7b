import { useEffect, useRef } from "react";
import type { List } from "./use-list.ts";

/** Gives a promise of the list as it is once nothing of it is on its way. */
export function useWhenRead<T>(list: List<T>): () => Promise<List<T>> {
  const waiting = useRef<((list: List<T>) => void)[]>([]);
  const isHere = !list.isPending && !list.isReading;
  useEffect(() => {
    if (isHere) for (const resolve of waiting.current.splice(0)) resolve(list);
  });
  return () => (isHere ? Promise.resolve(list) : new Promise((resolve) => waiting.current.push(resolve)));
}
