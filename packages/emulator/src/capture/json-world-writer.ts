import type { CaptureWriter } from "./capture-writer.ts";
import type { CapturedCollection } from "./captured-fields.ts";

/** A `CaptureWriter` that also ends its text. */
export interface JsonWorldWriter extends CaptureWriter {
  /** Writes the rest; before it the text is no JSON. */
  end(): Promise<void>;
}

/**
 * Writes a capture as the JSON of a `--data` file, a row a line, without keeping rows. Each collection comes in one go: a
 * second turn of one that was left would be a second key of the same name and throws.
 */
export function createJsonWorldWriter(write: (text: string) => Promise<void>): JsonWorldWriter {
  let open: CapturedCollection | undefined;
  const done = new Set<string>();
  const begin = (name: string): string => {
    if (done.has(name)) throw new RangeError(`${name} was written already`);
    const before = `${open === undefined ? "" : "\n]"}${done.size === 0 ? "{" : ","}`;
    done.add(name);
    return `${before}\n${JSON.stringify(name)}: `;
  };
  return {
    async rows(collection, rows) {
      if (rows.length === 0) return;
      const isNew = collection !== open;
      const start = isNew ? `${begin(collection)}[\n` : ",\n";
      open = collection;
      await write(start + rows.map((row) => JSON.stringify(row)).join(",\n"));
    },
    async portal(settings) {
      const start = begin("portal");
      open = undefined;
      await write(start + JSON.stringify(settings));
    },
    async end() {
      await write(`${open === undefined ? "" : "\n]"}${done.size === 0 ? "{" : ""}\n}\n`);
    },
  };
}
