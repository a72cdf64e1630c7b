import { Writable } from "node:stream";

/** A stream that keeps its text. */
export function memory(): Writable & { text(): string } {
  const chunks: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write(chunk: string, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return Object.assign(stream, { text: () => chunks.join("") });
}

/** A stream that takes nothing, as a pipe that nobody reads. */
export function stalled(onWrite: () => void): Writable {
  return new Writable({ write: onWrite });
}
