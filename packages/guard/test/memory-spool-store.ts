import type { SpoolStore } from "../src/index.ts";

/** A store of commands on a map that a test may edit. */
export function memorySpoolStore(files: Map<string, Uint8Array> = new Map()): SpoolStore {
  return {
    async create(id) {
      const pieces: Uint8Array[] = [];
      return {
        write: async (bytes) => void pieces.push(bytes),
        commit: async () => void files.set(id, Buffer.concat(pieces)),
        discard: async () => void pieces.splice(0),
      };
    },
    async open(id) {
      if (!files.has(id)) return undefined;
      return {
        read: async (offset, bytes) => files.get(id)?.subarray(offset, offset + bytes) ?? new Uint8Array(),
        close: async () => undefined,
      };
    },
    async clean(useOf) {
      for (const id of files.keys()) if (useOf(id) === "useless") files.delete(id);
    },
    remove: async (id) => void files.delete(id),
  };
}
