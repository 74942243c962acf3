import { randomBytes } from "node:crypto";
import { rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { makeFolders } from "./make-folders.ts";

/** Writes a file so that nobody sees half of it. */
export async function writeWhole(path: string, text: string): Promise<void> {
  await makeFolders(dirname(path));
  const beside = join(dirname(path), `.b24kit-${randomBytes(6).toString("hex")}`);
  try {
    await writeFile(beside, text, { flag: "wx" });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Whether a path is that of a half that nobody saw: it stays when the command is killed while it writes. */
export function isTemporary(path: string): boolean {
  return /(?:^|\/)\.b24kit-[0-9a-f]{12}$/.test(path);
}
