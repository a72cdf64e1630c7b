/** How a mock is asked, where not by a plain GET. */
export interface Asking {
  readonly prefer?: string;
  readonly method?: string;
  readonly body?: unknown;
}

/** Asks a mock for the answer to a good call; what a path needs is filled in. */
export function ask(url: string, path: string, { prefer, method = "GET", body }: Asking = {}): Promise<Response> {
  const address = url + path.replace("{alias}", "minha-loja").replaceAll(/\{\w+\}/g, "1");
  const headers = {
    "User-Token": "any",
    "User-Secret-Key": "any",
    "Content-Type": "application/json",
    ...(prefer ? { Prefer: prefer } : {}),
  };
  return fetch(address, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
}
