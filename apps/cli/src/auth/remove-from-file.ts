import { chmod, readFile, realpath, stat } from "node:fs/promises";
import { writeFileAtomic } from "@b24kit/state";
import { blankOut } from "./blank-out.ts";

/** Takes a webhook out of a file; its mode stays. Throws `StateError` and what the system says. */
export async function removeFromFile(path: string, address: string): Promise<void> {
  // The file itself, not a link to it.
  const file = await realpath(path);
  const { mode } = await stat(file);
  await writeFileAtomic(file, blankOut(await readFile(file, "utf8"), address));
  await chmod(file, mode & 0o777);
}
