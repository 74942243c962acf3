import type { DatabaseSync } from "node:sqlite";
import { busyCode, primaryCode } from "./sqlite-error.ts";

const pause = 10;

/**
 * Lets readers and a writer work side by side; the switch is stored in the file. While another process holds a new file,
 * SQLite sometimes waits and sometimes fails at once, so the connection must come without a waiting time of its own: the
 * waiting is done here, `timeout` milliseconds at most.
 */
export function useWriteAheadLog(database: DatabaseSync, timeout: number): void {
  for (let waited = 0; ; waited += pause) {
    try {
      database.exec("PRAGMA journal_mode = WAL");
      return;
    } catch (cause) {
      if (primaryCode(cause) !== busyCode || waited >= timeout) {
        throw cause;
      }
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
}
