import { once } from "node:events";
import type { Writable } from "node:stream";

/** Writes and waits while the reader is slower than we are. */
export async function writeTo(stream: Writable, text: string): Promise<void> {
  if (text === "" || stream.write(text)) return;
  await once(stream, "drain");
}
