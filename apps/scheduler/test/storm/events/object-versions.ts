import { closeSync, openSync, readSync, writeSync } from "node:fs";
import { join } from "node:path";

/** How the objects of a storm are now: a number for each, which all processes see. */
export interface ObjectVersions extends Disposable {
  get(id: number): number;
  set(id: number, version: number): void;
}

const width = 4;

/** They stand in a file, each in a place of its own. */
export function objectVersions(folder: string): ObjectVersions {
  const file = openSync(join(folder, "versions.bin"), "r+");
  const bytes = Buffer.alloc(width);
  return {
    get: (id) => {
      bytes.fill(0);
      readSync(file, bytes, 0, width, id * width);
      return bytes.readUInt32LE();
    },
    set: (id, version) => {
      bytes.writeUInt32LE(version);
      writeSync(file, bytes, 0, width, id * width);
    },
    [Symbol.dispose]: () => closeSync(file),
  };
}
