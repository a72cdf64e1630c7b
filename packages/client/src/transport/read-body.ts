import { callAside } from "../events.js";
import { discard } from "./discard.js";

type Bytes = Uint8Array<ArrayBuffer>;

/** What gives a body part by part, as the reader of a web stream does. */
interface Reader {
  read(): Promise<{ readonly done?: boolean | undefined; readonly value?: Bytes | undefined }>;
  /** Gives up the rest, and frees the connection. */
  cancel(): unknown;
}

/**
 * Reads a body up to a bound, in bytes after decompression. Beyond the bound it stops, frees the connection and gives nothing.
 * A body that is no stream, as in some runtimes, can only be measured when it is whole.
 */
export async function readUpTo(maxBytes: number, response: Response): Promise<ArrayBuffer | undefined> {
  if (response.body === null) return new ArrayBuffer(0);
  if (Number(response.headers.get("Content-Length")) > maxBytes) {
    discard(response);
    return undefined;
  }
  const reader = readerOf(response.body);
  if (reader) return readParts(reader, maxBytes);
  const bytes = await wholeBody(response);
  return bytes.byteLength > maxBytes ? undefined : bytes;
}

/** The bytes of a body that is no stream; what acts like `fetch` in a test may have its text alone. */
async function wholeBody(response: Response): Promise<ArrayBuffer> {
  if (typeof response.arrayBuffer === "function") return response.arrayBuffer();
  return new TextEncoder().encode(await response.text()).buffer;
}

async function readParts(reader: Reader, maxBytes: number): Promise<ArrayBuffer | undefined> {
  const read: Bytes[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done || !value) break;
    length += value.byteLength;
    if (length > maxBytes) {
      callAside(() => reader.cancel());
      return undefined;
    }
    read.push(value);
  }
  return join(read, length);
}

/** The reader of a web stream, or of a stream of Node, which the `fetch` of node-fetch gives; undefined for anything else. */
function readerOf(body: unknown): Reader | undefined {
  const stream = (body ?? {}) as Partial<ReadableStream<Bytes> & AsyncIterable<Bytes>>;
  if (typeof stream.getReader === "function") return stream.getReader();
  const iterator = stream[Symbol.asyncIterator]?.();
  return iterator && { read: () => iterator.next(), cancel: () => iterator.return?.() };
}

function join(parts: readonly Bytes[], length: number): ArrayBuffer {
  const [first] = parts;
  if (parts.length === 1 && first?.byteLength === first?.buffer.byteLength) return first?.buffer ?? new ArrayBuffer(0);
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole.buffer;
}
