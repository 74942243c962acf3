import type { VaultKind } from "../vaults/vault.ts";

/** How well a place protects secrets. */
export interface Protection {
  readonly level: "strong" | "weak" | "none";
  /** For translation. */
  readonly code: "system" | "passphrase" | "machine-only" | "none";
  readonly message: string;
}

/** How well each place protects what is in it. */
export const protections: Readonly<Record<VaultKind, Protection>> = {
  keychain: {
    level: "strong",
    code: "system",
    message: "In the keychain of the operating system, which opens when you log in.",
  },
  "encrypted-file": {
    level: "strong",
    code: "passphrase",
    message: "In a file encrypted with your passphrase; it is worth as much as the passphrase.",
  },
  "machine-file": {
    level: "weak",
    code: "machine-only",
    message:
      "In a file encrypted with the id of this computer: a stolen backup is of no use elsewhere, but every program of this user here can read it.",
  },
  "plain-file": {
    level: "none",
    code: "none",
    message: "In a file as clear text: whoever can read the file, or a backup of it, has the key to the portal.",
  },
};
