import type { Context } from "../context.ts";
import { NothingWritten } from "../errors/nothing-written.ts";
import { writeTo } from "./write-stream.ts";

/** Where the data of a command goes: stdout, or the file of `--out`. The webhook's secret is taken out of everything. */
export interface Sink {
  write(text: string): Promise<void>;
}

/**
 * Gives `produce` the place for the data. The file of `--out` grows beside its place and is put there at the end; when
 * something fails, nobody ever sees it, and the error says so.
 */
export async function withSink<T>(context: Context, produce: (sink: Sink) => Promise<T>): Promise<T> {
  const { io, options, scrub } = context;
  if (options.out !== undefined) return withFile(options.out, scrub, produce);
  return produce({ write: async (text) => writeTo(io.stdout, scrub(text)) });
}

/** Puts bytes that hold no text in the file of `--out`, as a whole. */
export async function writeBytes(path: string, bytes: Uint8Array): Promise<void> {
  const { openFileAtomic } = await import("@b24kit/state");
  const file = await openFileAtomic(path);
  try {
    await file.write(bytes);
    await file.commit();
  } catch (error) {
    await file.discard();
    throw new NothingWritten(error, path);
  }
}

async function withFile<T>(
  path: string,
  scrub: (text: string) => string,
  produce: (sink: Sink) => Promise<T>,
): Promise<T> {
  const { openFileAtomic } = await import("@b24kit/state");
  const file = await openFileAtomic(path);
  try {
    const result = await produce({ write: async (text) => file.write(scrub(text)) });
    await file.commit();
    return result;
  } catch (error) {
    await file.discard();
    throw new NothingWritten(error, path);
  }
}
