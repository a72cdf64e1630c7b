import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import type * as Router from "@stoplight/prism-http/dist/router/index.js";
import { bundleFile } from "../paths.ts";
import { type ServedOperation, type Shape, served, shaped } from "./examples.ts";
import { operationsAt } from "./route.ts";
import { type Trouble, troubled } from "./trouble.ts";

/** A mock of the API that runs in this process. */
export interface Mock {
  /** Address without a slash at the end; the routes begin with the alias. */
  readonly url: string;
  /** Its response to each operation of the description. */
  readonly serves: readonly ServedOperation[];
  close(): Promise<void>;
}

/** Settings of a mock. */
export interface MockOptions extends Partial<Trouble> {
  /** Default: a free port. */
  readonly port?: number;
  /** A description in JSON or YAML, or one that was read already. Default: the bundle. */
  readonly file?: string | object;
  /** Which form of a response is given where nothing else is asked for. Default: the first example of the description. */
  readonly shape?: Shape;
  /** Whether a response that breaks the description says so in `sl-violations`. Default: true. */
  readonly validateResponses?: boolean;
}

/** Starts Prism on the bundled description. With an option of {@link Trouble}, also with none of it (`errors: 0`), a server is in front of it. */
export async function startMock({
  port = 0,
  file = bundleFile,
  shape,
  validateResponses = true,
  ...trouble
}: MockOptions = {}): Promise<Mock> {
  // Prism takes a second to load, which a command that only prints its help does not need.
  const [{ createLogger }, { createServer }, { operationsOf }] = await Promise.all([
    import("@stoplight/prism-core"),
    import("@stoplight/prism-http-server"),
    import("./operations.ts"),
  ]);
  // CommonJS, whose default Node and Vitest import in different ways.
  const { default: route }: (typeof Router)["default"] = createRequire(import.meta.url)(
    "@stoplight/prism-http/dist/router/index.js",
  );
  const described = await operationsOf(file);
  const operations = shape ? shaped(described, shape) : described;
  const prism = createServer(operations, {
    cors: true,
    config: {
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: validateResponses,
      errors: false,
      upstreamProxy: undefined,
      mock: { dynamic: false },
    },
    components: {
      logger: createLogger("mock", { level: "silent" }),
      // Prism scores every operation for each request, and is given those of the path.
      route: ({ resources, input }) => {
        const ofPath = operationsAt(resources, input.url.path);
        return route({ resources: ofPath.length > 0 ? ofPath : resources, input });
      },
    },
  });
  const isTroubled = Object.values(trouble).some((value) => value !== undefined);
  // Prism rejects with a text.
  const url = await prism.listen(isTroubled ? 0 : port, "127.0.0.1").catch((reason: unknown) => {
    throw new Error(String(reason));
  });
  const stopWaiting = keepIdleConnections(Number(new URL(url).port));
  const serves = served(operations);
  const closePrism = async (): Promise<void> => {
    stopWaiting();
    await prism.close();
  };
  if (!isTroubled) return { url, serves, close: closePrism };

  const front = await troubled(url, port, operations, trouble).catch(async (error: unknown) => {
    await closePrism();
    throw error;
  });
  return {
    url: front.url,
    serves,
    close: async () => {
      await front.close();
      await closePrism();
    },
  };
}

/**
 * Lets the server on a port keep connections without a request. By default Node closes them after 5 seconds, and a program that was busy for
 * so long sends its next request into a closed connection. Prism does not show its server, but Node does with each request.
 */
function keepIdleConnections(port: number): () => void {
  const channel = "http.server.request.start";
  const onRequest = (message: unknown): void => {
    const { server } = message as { readonly server: Server };
    if ((server.address() as AddressInfo | null)?.port !== port) return;
    server.keepAliveTimeout = 0;
    stop();
  };
  const stop = (): void => void unsubscribe(channel, onRequest);
  subscribe(channel, onRequest);
  return stop;
}
