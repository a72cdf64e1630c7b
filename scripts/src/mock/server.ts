import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import { bundleFile } from "../paths.ts";

/** A mock of the API that runs in this process. */
export interface Mock {
  /** Address without a slash at the end; the routes begin with the alias. */
  readonly url: string;
  close(): Promise<void>;
}

/** Starts Prism on the bundled description, without a word, on a free port unless one is given. */
export async function startMock({ port = 0, file = bundleFile }: { port?: number; file?: string } = {}): Promise<Mock> {
  const operations = await getHttpOperationsFromSpec(file);
  const server = createServer(operations, {
    cors: true,
    config: {
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      upstreamProxy: undefined,
      mock: { dynamic: false },
    },
    components: { logger: createLogger("mock", { level: "silent" }) },
  });
  const url = await server.listen(port, "127.0.0.1");
  return { url, close: () => server.close() };
}
