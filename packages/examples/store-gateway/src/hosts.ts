import type { IncomingMessage, ServerResponse } from "node:http";
import { problemBody } from "./problem.js";

/** A request that is not for this gateway. */
interface Refusal {
  readonly status: 400 | 421;
  readonly detail: string;
}

/** `name`, `name:8787`, `[::1]:8787`. */
const hostForm = /^(\[[\da-f:.]+\]|[^:[\]]+?)\.?(?::(\d*))?$/i;

/** What this machine calls itself. */
export const localNames = ["localhost", "127.0.0.1", "[::1]"];

/**
 * Why a request is not for this gateway; undefined where it is. A web page of any origin can have its own name lead to this machine
 * (DNS rebinding), and its requests then look like those of a page of the gateway; only `Host` tells them apart.
 *
 * @param names - Names that are the gateway's, at the port where it listens.
 * @param others - More of them, as visitors see them; with a port, or without one for any port.
 */
export function refusalOf(
  request: IncomingMessage,
  { names, port, others }: { readonly names: readonly string[]; readonly port: number; readonly others: readonly string[] },
): Refusal | undefined {
  const isOwn = (host: string): boolean => {
    const [, name, given] = hostForm.exec(host.toLowerCase()) ?? [];
    if (name === undefined) return false;
    // Whether a proxy in front speaks HTTPS cannot be seen here.
    const ports = given ? [Number(given)] : [80, 443];
    if (names.includes(name) && ports.includes(port)) return true;
    return others.includes(name) || ports.some((each) => others.includes(`${name}:${each}`));
  };
  const hosts = request.rawHeaders.filter(
    (_text, index) => index % 2 === 1 && request.rawHeaders[index - 1]?.toLowerCase() === "host",
  );
  const [host] = hosts;
  if (host === undefined || hosts.length > 1) return { status: 400, detail: "Expected exactly one Host header." };
  const targets = [isOwn(host)];
  // A proxy's form of a request has a name of its own, which counts more than the header.
  const target = request.url ?? "";
  if (/^[a-z][a-z\d+.-]*:/i.test(target)) {
    const url = URL.canParse(target) ? new URL(target) : undefined;
    targets.push(url !== undefined && isOwn(url.host));
  }
  if (targets.every(Boolean)) return undefined;
  return { status: 421, detail: "The gateway does not allow this host name; add it to ALLOWED_HOSTS." };
}

/** Refuses a request that is not for this gateway, before the app sees it. */
export function refuse(response: ServerResponse, { status, detail }: Refusal): void {
  response.writeHead(status, {
    "Content-Type": "application/problem+json",
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    Connection: "close",
  });
  response.end(JSON.stringify(problemBody({ status, detail })));
}
