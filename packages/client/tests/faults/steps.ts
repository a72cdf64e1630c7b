import type { OutgoingHttpHeaders } from "node:http";
import type { Exchange, Step } from "./server.js";

interface Head {
  readonly status?: number;
  readonly headers?: OutgoingHttpHeaders;
}

/** A complete response with a body of JSON. */
export function json(body: unknown, { status = 200, headers }: Head = {}): Step {
  return text(JSON.stringify(body), { status, headers: { "Content-Type": "application/json", ...headers } });
}

/** A complete response whose body is this text. */
export function text(body: string, { status = 200, headers = {} }: Head = {}): Step {
  return ({ response }) => {
    response.writeHead(status, { "Content-Length": Buffer.byteLength(body), ...headers }).end(body);
  };
}

/** A page as a gateway sends it in the place of the API. */
export function html(status: number, body = "<html><body>Bad gateway</body></html>"): Step {
  return text(body, { status, headers: { "Content-Type": "text/html; charset=utf-8" } });
}

/** A complete response without a body. */
export function empty(status: number, headers: OutgoingHttpHeaders = {}): Step {
  return text("", { status, headers });
}

/** A response, byte for byte, after which the connection is closed. */
export function bytes(response: string, encoding: BufferEncoding = "latin1"): Step {
  return ({ socket }) => {
    socket.end(Buffer.from(response, encoding));
  };
}

/** The connection is reset without a word. */
export const reset: Step = ({ socket }) => {
  socket.resetAndDestroy();
};

/** The connection is reset in the middle of the headers. */
export const resetInHeaders: Step = ({ socket }) => {
  socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/js", () => socket.resetAndDestroy());
};

/** The connection is reset in the middle of the body. */
export function resetInBody(body: unknown, head: Head = {}): Step {
  return async (exchange) => {
    await half(body, head, exchange);
    exchange.socket.resetAndDestroy();
  };
}

/** The connection is closed in good order in the middle of the body. */
export function closeInBody(body: unknown, head: Head = {}): Step {
  return async (exchange) => {
    await half(body, head, exchange);
    exchange.socket.destroy();
  };
}

/** The rest of the body never comes. */
export function stall(body: unknown, head: Head = {}): Step {
  return (exchange) => half(body, head, exchange);
}

/** Nothing ever comes. */
export const silence: Step = () => {};

/** Sends the client to another address. */
export function redirect(location: string, status = 302): Step {
  return empty(status, { Location: location });
}

/** Waits for something before it goes on. */
export function after(gate: Promise<unknown>, step: Step): Step {
  return async (exchange) => {
    await gate;
    await step(exchange);
  };
}

/** Sends the head and one half of the body, and waits until they have left. */
async function half(body: unknown, { status = 200, headers }: Head, { response }: Exchange): Promise<void> {
  const content = Buffer.from(JSON.stringify(body));
  response.writeHead(status, { "Content-Type": "application/json", "Content-Length": content.length, ...headers });
  await new Promise((resolve) => response.write(content.subarray(0, content.length / 2), resolve));
}
