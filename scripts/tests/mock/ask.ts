/** Asks a mock for the answer to a good call; what a path needs is filled in. */
export function ask(url: string, path: string, prefer?: string): Promise<Response> {
  const address = url + path.replace("{alias}", "minha-loja").replaceAll(/\{\w+\}/g, "1");
  const headers = { "User-Token": "any", "User-Secret-Key": "any", ...(prefer ? { Prefer: prefer } : {}) };
  return fetch(address, { headers });
}
