import { Writable } from "node:stream";
import { answerTooLarge } from "../answer/answer-too-large.ts";

/** A place for an answer of JSON or a page. */
export interface CollectedText {
  readonly sink: Writable;
  text(): string;
  bytes(): number;
}

/** Collects at most so many bytes. */
export function collectText(maxBytes: number, method: string): CollectedText {
  const chunks: Buffer[] = [];
  let bytes = 0;
  const sink = new Writable({
    write(chunk: Buffer, _, done) {
      bytes += chunk.length;
      if (bytes > maxBytes) return done(answerTooLarge(maxBytes, method));
      chunks.push(chunk);
      done();
    },
  });
  return { sink, text: () => Buffer.concat(chunks).toString("utf8"), bytes: () => bytes };
}
