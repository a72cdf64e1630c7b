type Choice = "language" | "theme";

/** What a visitor chose here before. A browser may keep nothing, which costs nothing but the choice. */
export function recall(choice: Choice): string | undefined {
  try {
    return localStorage.getItem(choice) ?? undefined;
  } catch {
    return undefined;
  }
}

export function remember(choice: Choice, value: string): void {
  try {
    localStorage.setItem(choice, value);
  } catch {
    // It holds until the page is left.
  }
}
