import { sign } from "./credentials.js";
import type { Settings } from "./options.js";

/** Sends a request and gives what came back. */
export type Send = (request: Request) => Promise<Response>;

/** What stands around another `Send`. */
type Layer = (next: Send) => Send;

/** The way of every request, outermost layer first: the one place where a layer is put in. */
export function createTransport(settings: Settings): Send {
  const layers: Layer[] = [withCredentials(settings), withoutRedirects];
  return layers.reduceRight((next, layer) => layer(next), settings.fetch);
}

function withCredentials({ credentials }: Settings): Layer {
  if (!credentials) return (next) => next;
  return (next) => (request) => {
    sign(request, credentials);
    return next(request);
  };
}

/** A redirect would carry the credentials to whatever host it names. */
const withoutRedirects: Layer = (next) => (request) =>
  next(request.redirect === "manual" ? request : new Request(request, { redirect: "manual" }));
