import { type FileHandle, open } from "node:fs/promises";
import { type ExportState, saveState } from "./export-state.ts";

/** The growing file of an export. What was said to be safe by `checkpoint` survives the death of the process. */
export interface PartFile {
  append(text: string): Promise<void>;
  /** Puts what was appended on the disk, and then says so in the state. */
  checkpoint(change: Pick<ExportState, "lastId" | "rows"> & { readonly isComplete?: true }): Promise<ExportState>;
  close(): Promise<void>;
}

/**
 * Opens the part at the place that the state knows: what was written behind it is cut off and will be written again. The state
 * is on the disk before the part, so that a part without one is nobody's. Throws `StateError` and errors of the system.
 */
export async function openPartFile(paths: { part: string; state: string }, begun: ExportState): Promise<PartFile> {
  let state = begun;
  await saveState(paths.state, state);
  const file = await open(paths.part, state.bytes === 0 ? "w" : "r+", 0o600);
  await file.truncate(state.bytes);
  let place = state.bytes;
  return {
    async append(text) {
      place += await writeAll(file, Buffer.from(text), place);
    },
    async checkpoint(change) {
      await file.datasync();
      state = { ...state, ...change, bytes: place };
      await saveState(paths.state, state);
      return state;
    },
    close: () => file.close(),
  };
}

/** A disk that is nearly full takes a part of what it is given. */
async function writeAll(file: FileHandle, bytes: Buffer, place: number): Promise<number> {
  for (let done = 0; done < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, place + done);
    done += bytesWritten;
  }
  return bytes.length;
}
