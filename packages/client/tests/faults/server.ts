import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";

/** A request as it arrived. */
export interface Received {
  /** The first is 1. */
  readonly number: number;
  readonly method: string;
  readonly path: string;
  readonly query: { readonly [name: string]: string };
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** When it arrived, by the clock that the client has. */
  readonly at: number;
  /** Settles when the connection that it came by is closed. */
  readonly gone: Promise<void>;
}

/** What a step can respond with. */
export interface Exchange {
  readonly request: Received;
  readonly response: ServerResponse;
  readonly socket: Socket;
}

/** One response, or what happens instead. */
export type Step = (exchange: Exchange) => void | Promise<void>;

/** A step for each request, the last of which stays, or a function that gives the step of a request. */
export type Script = readonly Step[] | ((request: Received) => Step | Promise<Step>);

/** A server on a free port of this machine that plays a script and keeps what it received. */
export class ScriptedServer {
  script: Script;
  readonly requests: Received[] = [];
  /** How many connections were ever opened. */
  connections = 0;
  /** How many requests were under way at once, at the most. */
  mostAtOnce = 0;
  readonly #server: Server;
  readonly #arrivals: { readonly count: number; readonly resolve: () => void }[] = [];
  readonly #gone = new WeakMap<Socket, Promise<void>>();
  #underWay = 0;
  #port = 0;

  constructor(script: Script) {
    this.script = script;
    this.#server = createServer((request, response) => this.#receive(request, response));
    this.#server.on("connection", (socket) => {
      this.connections++;
      this.#gone.set(socket, new Promise((resolve) => socket.once("close", () => resolve())));
    });
  }

  /** Takes connections, after it was closed at the same port as before. */
  async open(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once("error", reject).listen(this.#port, "127.0.0.1", resolve);
    });
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Waits until so many requests have arrived. */
  received(count: number): Promise<void> {
    if (this.requests.length >= count) return Promise.resolve();
    return new Promise((resolve) => this.#arrivals.push({ count, resolve }));
  }

  /** Waits for a connection of its own to come and go, so that what was sent before it has arrived. */
  async roundTrip(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const socket = connect(this.#port, "127.0.0.1", () => socket.end("GET / HTTP/1.0\r\nX-Round-Trip: 1\r\n\r\n"));
      socket.once("error", reject).once("close", () => resolve());
      socket.resume();
    });
  }

  /** Ends everything, also what is under way. Whoever connects now is refused. */
  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    this.#server.closeAllConnections();
    await closed;
  }

  #receive(incoming: IncomingMessage, response: ServerResponse): void {
    // The time of the test, which may be faked.
    response.setHeader("Date", new Date().toUTCString());
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    // A request that the client gives up in the middle is none.
    incoming.on("error", () => {});
    incoming.on("end", () => {
      if (incoming.headers["x-round-trip"]) {
        // It is none of the client's.
        this.connections--;
        response.end();
      } else {
        void this.#play(incoming, response, Buffer.concat(chunks).toString());
      }
    });
  }

  async #play(
    { method = "", url = "", headers, socket }: IncomingMessage,
    response: ServerResponse,
    body: string,
  ): Promise<void> {
    const { pathname, searchParams } = new URL(url, this.url);
    const request: Received = {
      number: this.requests.length + 1,
      method,
      path: pathname,
      query: Object.fromEntries(searchParams),
      headers,
      body,
      at: performance.now(),
      gone: this.#gone.get(socket) as Promise<void>,
    };
    this.#underWay++;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.#underWay);
    response.once("close", () => this.#underWay--);
    this.requests.push(request);
    for (const { count, resolve } of this.#arrivals) if (count <= this.requests.length) resolve();
    const step = typeof this.script === "function" ? await this.script(request) : this.#stepOf(request, this.script);
    await step({ request, response, socket });
  }

  #stepOf({ number }: Received, steps: readonly Step[]): Step {
    const step = steps[Math.min(number, steps.length) - 1];
    if (!step) throw new Error("the script of the server is empty");
    return step;
  }
}
