/** A variable of the environment; an empty one, as an unset secret leaves it, counts as none. */
export function environment(name: string): string | undefined {
  const { process } = globalThis as { process?: { env?: { [name: string]: string | undefined } } };
  try {
    return process?.env?.[name] || undefined;
  } catch {
    // Deno asks for a permission that was not given.
    return undefined;
  }
}

/** Whether this runs in a web page, where every visitor could read credentials. */
export function isWebPage(): boolean {
  const { window, document } = globalThis as { window?: unknown; document?: unknown };
  return window !== undefined && document !== undefined;
}
