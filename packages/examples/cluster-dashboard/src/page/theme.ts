import { useSyncExternalStore } from "react";
import { recall, remember } from "./memory.ts";

export type Theme = "light" | "dark";

const listeners = new Set<() => void>();

/** Sets the theme that was chosen here before. Without one, the page follows the system by itself, by its style sheet. */
export function startTheme(): void {
  const chosen = recall("theme");
  if (chosen === "light" || chosen === "dark") document.documentElement.dataset.theme = chosen;
}

/** Chooses a theme for good. */
export function chooseTheme(theme: Theme): void {
  remember("theme", theme);
  document.documentElement.dataset.theme = theme;
  for (const listener of listeners) listener();
}

/** The theme that the page has now, by choice or by the system. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, currentTheme);
}

const system = (): MediaQueryList => matchMedia("(prefers-color-scheme: dark)");

function currentTheme(): Theme {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === "light" || chosen === "dark") return chosen;
  return system().matches ? "dark" : "light";
}

function subscribe(listener: () => void): () => void {
  const query = system();
  listeners.add(listener);
  query.addEventListener("change", listener);
  return () => {
    listeners.delete(listener);
    query.removeEventListener("change", listener);
  };
}
