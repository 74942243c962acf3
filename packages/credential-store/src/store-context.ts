import { createHash, randomBytes } from "node:crypto";
import { join } from "node:path";
import { stateFolders, withFileLock } from "@b24kit/state";
import { changeProfiles } from "./profiles/change-profiles.ts";
import { type Profiles, readProfiles } from "./profiles/read-profiles.ts";
import { openVault } from "./vaults/open-vault.ts";
import { probeVaults, type VaultProbe } from "./vaults/probe-vaults.ts";
import type { Vault, VaultKind, VaultOptions } from "./vaults/vault.ts";

export interface CredentialStoreOptions {
  /** Folder of the configuration; the user's own, as the environment says, when absent. */
  readonly folder?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** Asks for the passphrase of the encrypted file, when the environment gives none. */
  readonly askPassphrase?: VaultOptions["askPassphrase"];
  /** Other places of secrets than those of this package. */
  readonly openVault?: (kind: VaultKind, options: VaultOptions) => Vault;
  /** Which places work, the best first; to be given with `openVault`. */
  readonly probeVaults?: (options: VaultOptions) => Promise<readonly VaultProbe[]>;
  /** Epoch milliseconds. Default: `Date.now`. */
  readonly now?: () => number;
  /** Random bytes, fit for secrets. Default: the system's. */
  readonly random?: (bytes: number) => Uint8Array;
}

/** What the operations of a store share. */
export interface StoreContext {
  readonly env: CredentialStoreOptions["env"];
  readonly platform: NodeJS.Platform;
  /** Throws `StateError` when the environment names no place. */
  folder(): string;
  read(): Promise<Profiles>;
  change(change: (profiles: Profiles) => Profiles): Promise<Profiles>;
  /** Runs an action while nobody else, in any process, changes the secret of this profile. */
  alone<T>(name: string, action: () => Promise<T>): Promise<T>;
  /** Opened once, so that a passphrase is asked for once. */
  vault(kind: VaultKind): Vault;
  probe(): Promise<readonly VaultProbe[]>;
  /** ISO instant. */
  now(): string;
  /** Random hex digits. */
  randomHex(bytes: number): string;
}

/** Milliseconds: the holder may be refreshing a token over the network, or asking for a passphrase. */
const patience = 60_000;

export function createStoreContext(options: CredentialStoreOptions): StoreContext {
  const { env, platform, now = Date.now, random = randomBytes } = options;
  const folder = (): string => options.folder ?? stateFolders({ env, platform }).config;
  const file = (): string => join(folder(), "profiles.json");
  return {
    env,
    platform,
    folder,
    read: async () => readProfiles(file()),
    change: async (change) => changeProfiles(file(), change),
    // The name may be anything, so the file of its lock is named by a hash.
    alone: async (name, action) =>
      withFileLock(join(folder(), "locks", createHash("sha256").update(name).digest("hex").slice(0, 16)), action, {
        timeout: patience,
        about: file(),
      }),
    ...vaultsOf(options, folder),
    now: () => new Date(now()).toISOString(),
    randomHex: (bytes) => Buffer.from(random(bytes)).toString("hex"),
  };
}

function vaultsOf(options: CredentialStoreOptions, folder: () => string): Pick<StoreContext, "vault" | "probe"> {
  const { env, platform, askPassphrase, openVault: open = openVault, probeVaults: probe = probeVaults } = options;
  const opened = new Map<VaultKind, Vault>();
  const vaultOptions = (): VaultOptions => ({
    folder: folder(),
    env,
    platform,
    ...(askPassphrase === undefined ? {} : { askPassphrase }),
  });
  return {
    vault: (kind) => {
      const vault = opened.get(kind) ?? open(kind, vaultOptions());
      opened.set(kind, vault);
      return vault;
    },
    probe: async () => probe(vaultOptions()),
  };
}
