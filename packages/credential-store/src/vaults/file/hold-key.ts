import type { FileKey, KeySource } from "./file-key.ts";
import type { SecretsFile } from "./secrets-file.ts";

/**
 * Keeps the key in memory, so that it is derived and asked for once. A file with another header than before needs another
 * key; a file that is gone is made anew with the key that is held. Failures are not kept.
 */
export function holdKey(source: KeySource): (file: SecretsFile | undefined) => Promise<FileKey> {
  let held: { readonly header: string | undefined; readonly key: Promise<FileKey> } | undefined;
  return async (file) => {
    const header = file && JSON.stringify(file.header);
    if (held === undefined || (header !== undefined && header !== held.header)) {
      held = { header, key: file === undefined ? source.create() : source.find(file) };
    }
    const mine = held;
    try {
      const key = await mine.key;
      // The header of a new key is known only now.
      if (held === mine) held = { header: JSON.stringify(key.header), key: mine.key };
      return key;
    } catch (error) {
      if (held === mine) held = undefined;
      throw error;
    }
  };
}
