import type { Secret } from "../secret.ts";
import type { Leftover } from "../profiles/read-profiles.ts";
import type { StoreContext } from "../store-context.ts";
import type { VaultKind } from "../vaults/vault.ts";
import { getTargetSecret } from "./get-target-secret.ts";
import { listTargetSecrets } from "./list-target-secrets.ts";
import { removeTargetSecret } from "./remove-target-secret.ts";
import { setTargetSecret } from "./set-target-secret.ts";

/** A secret of a target: where it is, never what it is. */
export interface TargetSecret {
  readonly name: string;
  /** Where it is stored; undefined when only the environment has it. */
  readonly stored?: { readonly vault: VaultKind; /** ISO instant. */ readonly since: string };
  /** The environment variable that is set and counts before what is stored. */
  readonly variable?: string;
}

export interface SetTargetSecretOptions {
  /** Where to keep it. Default: where it is, else the best place that works; the weak ones are taken only when named. */
  readonly vault?: VaultKind;
}

/** A secret that was stored and read back. */
export interface SavedTargetSecret {
  readonly secret: TargetSecret;
  /** Old secrets of this name that could not be removed from their places. */
  readonly leftovers: readonly Leftover[];
}

/**
 * Secrets of what reports are sent to: tokens, passwords, addresses. They stand in the same places as those of profiles, under names
 * of small letters, digits, - and _. The variable `B24KIT_SECRET_<NAME>` counts first. Every step may throw `CredentialError` and
 * `StateError`; neither holds a secret.
 */
export interface TargetSecrets {
  /** Stores a secret; one of that name is replaced after the new one was stored and read back. */
  set(name: string, secret: Secret, options?: SetTargetSecretOptions): Promise<SavedTargetSecret>;
  /** Throws "no-secret" when neither the environment nor the store has it, "lost-secret" when its place has lost it. */
  get(name: string): Promise<Secret>;
  /** By name; reads no secret and asks for no passphrase. */
  list(): Promise<readonly TargetSecret[]>;
  /** Throws "no-secret", and "not-removed" when it is not used any more but still there. A variable is not touched. */
  remove(name: string): Promise<void>;
}

/** The secrets of targets in a store. Nothing is read yet. */
export function targetSecrets(context: StoreContext): TargetSecrets {
  return {
    set: async (name, secret, options) => setTargetSecret(context, name, secret, options),
    get: async (name) => getTargetSecret(context, name),
    list: async () => listTargetSecrets(context),
    remove: async (name) => removeTargetSecret(context, name),
  };
}
