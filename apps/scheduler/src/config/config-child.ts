// A process of its own: the one file of the scheduler that does something when it is loaded.
import { readConfig } from "./read-config.ts";

process.once("message", (file) => void answer(String(file)));

/** Sends the Config of a file without mistakes; nothing of any other. */
async function answer(file: string): Promise<void> {
  const read = await readConfig(file).catch(() => undefined);
  process.send?.(read?.config ?? null, undefined, {}, () => process.disconnect());
}
