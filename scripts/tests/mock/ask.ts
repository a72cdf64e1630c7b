/** How a mock is asked, where not by a plain GET. */
export interface Asking {
  readonly prefer?: string;
  readonly method?: string;
  readonly body?: unknown;
  readonly query?: { readonly [name: string]: string };
}

/** Asks a mock for the answer to a good call; what a path needs is filled in. */
export function ask(url: string, path: string, { prefer, method = "GET", body, query = {} }: Asking = {}): Promise<Response> {
  const address = new URL(url + path.replace("{alias}", "minha-loja").replaceAll(/\{\w+\}/g, "1"));
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
  const headers = {
    "User-Token": "any",
    "User-Secret-Key": "any",
    "Content-Type": "application/json",
    ...(prefer ? { Prefer: prefer } : {}),
  };
  return fetch(address, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
}
