import { readdir, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { withFileLock, writeFileAtomic } from "@b24kit/state";
import type { FileVaultKind } from "../vault-file.ts";
import { formatSecretsFile } from "./parse-secrets-file.ts";
import { readSecretsFile } from "./read-secrets-file.ts";
import type { SecretsFile } from "./secrets-file.ts";

/**
 * Reads a file of secrets, changes it and writes it in one step that no other process can come between. Nothing is written
 * when `change` gives `undefined`. Whether it was written. Throws `CredentialError` or `StateError`; the file is then as it was.
 */
export function changeSecretsFile(
  kind: FileVaultKind,
  path: string,
  change: (file: SecretsFile | undefined) => SecretsFile | undefined,
): Promise<boolean> {
  return withFileLock(path, async () => {
    const changed = change(await readSecretsFile(kind, path));
    if (changed === undefined) return false;
    await writeFileAtomic(path, formatSecretsFile(changed));
    await removeLeftovers(path);
    return true;
  });
}

/** A writer that was killed leaves `.<name>.<id>.tmp`, with secrets in it. Under the lock nobody else is writing. */
async function removeLeftovers(path: string): Promise<void> {
  const start = `.${basename(path)}.`;
  const names = await readdir(dirname(path)).catch(() => []);
  const leftovers = names.filter((name) => name.startsWith(start) && name.endsWith(".tmp"));
  await Promise.all(leftovers.map((name) => rm(join(dirname(path), name), { force: true }).catch(() => undefined)));
}
