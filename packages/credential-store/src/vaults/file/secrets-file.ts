import type { FileVaultKind } from "../vault-file.ts";
import type { Sealed } from "./aes.ts";

/** A secret under its name: sealed, or in a plain file as it is. */
export interface Entry extends Partial<Sealed> {
  readonly name: string;
  readonly secret?: string;
}

/** How a key is made. Memory in KiB; salts and `part` in base64. */
export type KeyParameters =
  | {
      readonly kdf: "argon2id";
      readonly memory: number;
      readonly passes: number;
      readonly parallelism: number;
      readonly salt: string;
    }
  | {
      readonly kdf: "scrypt";
      readonly cost: number;
      readonly blockSize: number;
      readonly parallelism: number;
      readonly salt: string;
    }
  /** `part` is the half of the key that stands in the file; the other half is the id of the machine. */
  | { readonly kdf: "machine-hkdf"; readonly part: string; readonly salt: string };

/** How the secrets of a file are protected. Every sealed entry proves the header too: it cannot be weakened afterwards. */
export interface FileHeader {
  readonly format: "b24kit-secrets";
  /** "major.minor". A newer major version is refused, a newer minor one is understood. */
  readonly version: string;
  readonly kind: FileVaultKind;
  /** Absent in a plain file. */
  readonly key?: KeyParameters;
}

/** A file of secrets without its checksum. Fields that a newer minor version wrote are in the objects too, and stay there. */
export interface SecretsFile {
  readonly header: FileHeader;
  /** Nothing, sealed with the key: tells a wrong key from a damaged entry. Absent in a plain file. */
  readonly check?: Sealed;
  readonly entries: readonly Entry[];
}

/** The header of a new file. */
export function newHeader(kind: FileVaultKind, key?: KeyParameters): FileHeader {
  return { format: "b24kit-secrets", version: "1.0", kind, ...(key === undefined ? {} : { key }) };
}
