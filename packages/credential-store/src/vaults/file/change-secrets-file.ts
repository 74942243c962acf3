import { removeTemporaryFiles, temporaryFiles, withFileLock, writeFileAtomic } from "@b24kit/state";
import type { FileVaultKind } from "../vault-file.ts";
import { formatSecretsFile } from "./parse-secrets-file.ts";
import { readSecretsFile } from "./read-secrets-file.ts";
import type { SecretsFile } from "./secrets-file.ts";

/**
 * Reads a file of secrets, changes it and writes it in one step that no other process can come between. Nothing is written
 * when `change` gives `undefined`. What a killed writer has left is removed in any case: there are secrets in it. Whether the
 * file was written. Throws `CredentialError` or `StateError`; the file is then as it was.
 */
export function changeSecretsFile(
  kind: FileVaultKind,
  path: string,
  change: (file: SecretsFile | undefined) => SecretsFile | undefined,
): Promise<boolean> {
  return withFileLock(path, async () => {
    await removeTemporaryFiles(path);
    const changed = change(await readSecretsFile(kind, path));
    if (changed === undefined) return false;
    await writeFileAtomic(path, formatSecretsFile(changed));
    return true;
  });
}

/** Removes what a killed writer has left of a file that does not exist. Makes neither folder nor lock when there is nothing. */
export async function removeSecretsLeftBehind(path: string): Promise<void> {
  if ((await temporaryFiles(path)).length > 0) await withFileLock(path, () => removeTemporaryFiles(path));
}
