import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";

/** Serves a folder below a path of its own, and nothing above it, so that a link from the root is a broken one. */
export async function serveBelow(prefix: string, folder: string): Promise<{ url: string; close(): void }> {
  const files = sirv(folder);
  const server = createServer((request, response) => {
    const isBelow = request.url?.startsWith(prefix);
    request.url = request.url?.slice(prefix.length - 1);
    const refuse = (): void => void response.writeHead(404).end();
    if (isBelow) files(request, response, refuse);
    else refuse();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${prefix}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
