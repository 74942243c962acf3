import { type CredentialStore, targetVariable } from "@b24kit/credential-store";

/** What is still true after a secret was removed. */
export interface RemovedSecret {
  /** The variable that still gives a secret of this name; undefined when none is set. */
  readonly variable: string | undefined;
}

/** Removes the stored secret of a target. Throws `CredentialError` ("no-secret", "not-removed"). */
export async function removeSecret(name: string, store: CredentialStore): Promise<RemovedSecret> {
  await store.targetSecrets.remove(name);
  const variable = targetVariable(name);
  const left = await store.targetSecrets.list();
  return { variable: left.some((secret) => secret.variable === variable) ? variable : undefined };
}
