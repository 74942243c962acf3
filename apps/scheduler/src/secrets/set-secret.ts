import {
  type CredentialStore,
  type SavedTargetSecret,
  Secret,
  targetName,
  type VaultKind,
} from "@b24kit/credential-store";
import { type Asker, askHidden, isInteractive } from "./ask-hidden.ts";
import { readPipedSecret } from "./read-piped-secret.ts";

export interface SetSecretOptions {
  readonly store: CredentialStore;
  readonly asker: Asker;
  /** Where to keep it; undefined: where it is, else the best place that works. */
  readonly vault: VaultKind | undefined;
}

/**
 * Stores the secret of a target, typed unseen on a terminal or read from stdin; never an argument. Throws `CredentialError`,
 * `StateError`, and `SchedulerError` when no secret was given.
 */
export async function setSecret(name: string, { store, asker, vault }: SetSecretOptions): Promise<SavedTargetSecret> {
  // A bad name is told before anybody types a secret.
  targetName(name);
  const value = isInteractive(asker.io)
    ? await askHidden(asker, {
        ru: `Секрет «${name}» (ввод не виден)`,
        en: `The secret "${name}" (typing is not shown)`,
      })
    : await readPipedSecret(asker.io.stdin);
  return store.targetSecrets.set(name, new Secret(value), vault === undefined ? {} : { vault });
}
