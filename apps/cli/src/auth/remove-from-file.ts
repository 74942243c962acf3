import { chmod, readFile, realpath, stat } from "node:fs/promises";
import { writeFileAtomic } from "@b24kit/state";
import { blankOut } from "./blank-out.ts";

/**
 * Takes the addresses of a webhook out of a file; its mode stays. Whether something was found and taken out. Throws
 * `StateError` and what the system says.
 */
export async function removeFromFile(path: string, ...addresses: readonly string[]): Promise<boolean> {
  // The file itself, not a link to it.
  const file = await realpath(path);
  const { mode } = await stat(file);
  const before = await readFile(file, "utf8");
  const after = blankOut(before, addresses);
  if (after === before) return false;
  await writeFileAtomic(file, after);
  await chmod(file, mode & 0o777);
  return true;
}
