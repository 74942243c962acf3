import { Writable } from "node:stream";

/** A place for the bytes of a download. */
export interface Collected {
  readonly sink: Writable;
  buffer(): Buffer;
}

/** Collects in memory. */
export function collected(): Collected {
  const chunks: Buffer[] = [];
  const sink = new Writable({
    write(chunk: Buffer, _, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { sink, buffer: () => Buffer.concat(chunks) };
}
