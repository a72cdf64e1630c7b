import { parseArgs } from "node:util";
import type { MockOptions } from "./server.ts";
import { type Shape, shapes } from "./shape.ts";

export const help = `npm run mock [-- --shape SHAPE] [-- --errors SHARE] [-- --latency MS] [-- --seed N] [-- --port N]

Serves the description on this machine until Ctrl-C, without keeping anything. A request that does not fit is refused in the shape of the
API: the errors of a 422, the header sl-violations and a line printed here name the parameter, the header or the field of the body. A query
name that is not in the description is ignored, as by the API, and named in the header and here.

  --shape SHAPE    observed (default): answers as the API was seen to send them; documented: as the vendor's pages show them.
                   An operation without an example of the shape gives an inferred one, or else one of the other shape; the list at the
                   start says which. A request can ask for any example by itself: Prefer: example=documented
  --errors SHARE   lets that share of the answers fail, such as 5%: 429 (Retry-After: 1), 500, 503, or a connection that is reset
  --latency MS     delays every answer, by 200 or by something from 200-800 milliseconds
  --seed N         which answers fail and how long each takes (default 1); the same requests one by one meet the same again
  --port N         port to listen on (default: PORT of the environment, or 4010; 0 takes a free one)
  --help           this text`;

/** What `npm run mock` was asked for. */
export type Settings = Required<Pick<MockOptions, "port" | "shape" | "errors" | "latencyMs" | "seed">>;

/** The longest delay; nobody waits for more. */
const mostLatencyMs = 60_000;

/**
 * Reads the arguments of `npm run mock`; undefined where its help is asked for.
 *
 * @throws Error for one that does not fit, naming it.
 */
export function readSettings(args: readonly string[], portOfEnvironment: string | undefined): Settings | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      shape: { type: "string", default: "observed" },
      errors: { type: "string", default: "0%" },
      latency: { type: "string", default: "0" },
      seed: { type: "string", default: "1" },
      port: { type: "string" },
      help: { type: "boolean", default: false, short: "h" },
    },
  });
  if (values.help) return undefined;
  const port = values.port === undefined ? ["PORT", portOfEnvironment ?? "4010"] : ["--port", values.port];
  return {
    shape: readShape(values.shape),
    errors: readShare(values.errors),
    latencyMs: readLatency(values.latency),
    seed: readWhole("--seed", values.seed, Number.MAX_SAFE_INTEGER, "a whole number from 0"),
    port: readWhole(port[0] as string, port[1] as string, 65_535, "a port from 1 to 65535, or 0 for a free one"),
  };
}

function readShape(text: string): Shape {
  const shape = shapes.find((name) => name === text);
  return shape ?? refuse("--shape", shapes.join(" or "), text);
}

function readShare(text: string): number {
  const share = /^\d+(\.\d+)?%$/.test(text) ? Number(text.slice(0, -1)) / 100 : Number.NaN;
  return share <= 1 ? share : refuse("--errors", "a share from 0% to 100%, such as 5%", text);
}

function readLatency(text: string): [number, number] {
  const [, least, most = least] = /^(\d+)(?:-(\d+))?$/.exec(text) ?? [];
  const range: [number, number] = [Number(least), Number(most)];
  if (range[0] <= range[1] && range[1] <= mostLatencyMs) return range;
  return refuse("--latency", `milliseconds up to ${mostLatencyMs}, such as 200 or 200-800`, text);
}

function readWhole(name: string, text: string, most: number, expected: string): number {
  return /^\d+$/.test(text) && Number(text) <= most ? Number(text) : refuse(name, expected, text);
}

function refuse(name: string, expected: string, text: string): never {
  throw new Error(`${name}: expected ${expected}, got ${JSON.stringify(text)}`);
}
