/** What `askPassphrase` is told. */
export interface PassphraseRequest {
  readonly isNew: boolean;
  /** Whether a passphrase opens the file: a person who mistypes can be asked again at once. Absent for a new one. */
  readonly fits?: (passphrase: string) => Promise<boolean>;
}

/** Where secrets are kept. */
export type VaultKind = "keychain" | "encrypted-file" | "machine-file" | "plain-file";

/**
 * A place that keeps secrets under names. Secrets are text of up to 8 KiB; names are free text (Cyrillic included). Every
 * step may throw `CredentialError`; those that write a file may throw `StateError` too.
 */
export interface Vault {
  readonly kind: VaultKind;
  /** `undefined` when there is no such secret. A place that does not answer or is locked throws. */
  get(name: string): Promise<string | undefined>;
  /** Whether it may hold such a secret; asks for no passphrase. Absent where only `get` can tell. */
  mayHold?(name: string): Promise<boolean>;
  set(name: string, secret: string): Promise<void>;
  /** Whether there was such a secret. */
  delete(name: string): Promise<boolean>;
}

export interface VaultOptions {
  /** Folder of the configuration; files of vaults live there: `secrets.json` (encrypted), `secrets-machine.json`, `secrets-plain.json`. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** Asks for the passphrase of the encrypted file; called only when the environment and the file descriptor give none. */
  readonly askPassphrase?: (request: PassphraseRequest) => Promise<string | undefined>;
  /** Finds what names this computer, for `machine-file`. Default: the id that the operating system keeps. */
  readonly readMachineId?: () => Promise<string | undefined>;
}
