import { CredentialError } from "../../credential-error.ts";
import { type Sealed, seal, unseal } from "./aes.ts";
import { damagedFile } from "./damaged-file.ts";
import type { Entry, FileHeader, SecretsFile } from "./secrets-file.ts";

/** What turns secrets into entries of one file and back. Bound to the header of that file. */
export interface FileKey {
  readonly header: FileHeader;
  /** Stands in a new file. Absent in a plain file. */
  readonly check?: Sealed;
  seal(name: string, secret: string): Entry;
  /** Throws `CredentialError` ("bad-vault-file") when the entry is not as it was written. */
  open(entry: Entry): string;
}

/** Where a vault has the keys of its files from. */
export interface KeySource {
  /** The key of a new file. */
  create(): Promise<FileKey>;
  /** The key of a file. Throws `CredentialError` when it cannot be had or does not fit. */
  find(file: SecretsFile): Promise<FileKey>;
}

/** A key of 32 bytes. Every entry proves its name and the header, so none can be renamed, swapped or moved to another file. */
export function sealingKey(header: FileHeader, key: Buffer, path: string): FileKey {
  const contextOf = (name: string): string => JSON.stringify([header, name]);
  return {
    header,
    check: seal(key, "", checkContext(header)),
    seal: (name, secret) => ({ name, ...seal(key, secret, contextOf(name)) }),
    open(entry) {
      const secret = unseal(key, entry, contextOf(entry.name));
      if (secret === undefined) throw damagedFile(path);
      return secret;
    },
  };
}

/** Whether the key is the one that the file was written with. */
export function fitsFile(key: Buffer, { header, check }: SecretsFile): boolean {
  return check !== undefined && unseal(key, check, checkContext(header)) === "";
}

function checkContext(header: FileHeader): string {
  return JSON.stringify([header]);
}

/** No key: secrets stand in the file as they are. */
export function plainKey(header: FileHeader): FileKey {
  return { header, seal: (name, secret) => ({ name, secret }), open: ({ secret = "" }) => secret };
}

/** The error for a key that does not fit: for a person a passphrase, for `machine-file` the computer. */
export function wrongKey(code: "wrong-passphrase" | "wrong-machine", path: string): CredentialError {
  return new CredentialError(code, { ...texts[code](path), path });
}

const texts = {
  "wrong-passphrase": (path: string) => ({
    message: `The passphrase does not open ${path}.`,
    hint: "Type it again; look at BITRIX24_KEYRING_PASSWORD when it is set. A forgotten passphrase cannot be found: move the file away and sign in again.",
  }),
  "wrong-machine": (path: string) => ({
    message: `${path} was written on another computer, or the system was installed anew since.`,
    hint: "Secrets kept for one computer cannot be moved: move the file away and sign in again.",
  }),
};
