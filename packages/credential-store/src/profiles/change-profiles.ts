import { removeTemporaryFiles, withFileLock, writeFileAtomic } from "@b24kit/state";
import { type Profiles, readProfiles } from "./read-profiles.ts";

/**
 * Reads, changes and writes the file in one step that no other process can come between; what `change` gives back unchanged
 * is not written. Returns what stands in the file now. Throws `CredentialError`, `StateError`.
 */
export async function changeProfiles(path: string, change: (profiles: Profiles) => Profiles): Promise<Profiles> {
  return withFileLock(path, async () => {
    await removeTemporaryFiles(path);
    const found = await readProfiles(path);
    const changed = change(found);
    if (changed !== found) await writeFileAtomic(path, `${JSON.stringify(changed, null, 2)}\n`);
    return changed;
  });
}
