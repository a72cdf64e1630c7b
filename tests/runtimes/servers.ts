import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export interface Addresses {
  readonly mock: string;
  readonly faults: string;
  readonly closed: string;
}

const cors = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Allow-Headers": "*, User-Token, User-Secret-Key, Content-Type, Prefer",
  "Access-Control-Expose-Headers": "*",
};

/** A server that misbehaves as the first step of its path says. */
export async function startFaults(): Promise<{ url: string; close(): void }> {
  let failed = false;
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(cors)) response.setHeader(name, value);
    response.setHeader("Content-Type", "application/json");
    if (request.method === "OPTIONS") return response.writeHead(204).end();
    switch (request.url?.split("/")[1]) {
      case "stall":
        return response.write('{"data": ');
      case "redirect":
        return response.writeHead(302, { Location: "/echo/" }).end();
      case "once":
        failed = !failed;
        return failed ? response.writeHead(503).end() : response.end('{"data":{"id":1}}');
      default:
        return response.end(JSON.stringify({ data: { ...request.headers, id: 1 } }));
    }
  });
  return { url: await listen(server), close: () => server.close(() => {}) && server.closeAllConnections() };
}

/** An address of this machine where nobody answers. */
export async function closedAddress(): Promise<string> {
  const server = createServer();
  const url = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return url;
}

export async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
