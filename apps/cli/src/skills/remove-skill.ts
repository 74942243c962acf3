import { lstat, readdir, rmdir, unlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { SkillFiles } from "@b24kit/skill-content";
import { editedFiles, type InstalledCopy, isFresh, lookAtCopy, readManifest } from "./installed-copy.ts";
import { type Manifest, manifestName, renderManifest } from "./manifest.ts";
import { editedKept, inFolder, linkRefused, notOurs } from "./skill-errors.ts";
import { writeWhole } from "./write-whole.ts";

/** What was removed. */
export interface Removal {
  /** Paths of files; empty when nothing was installed. */
  readonly removed: readonly string[];
  /** Files of the user's own in the folder, which stay. */
  readonly left: readonly string[];
}

/** What may go. */
export interface RemoveOptions {
  /** Edited files, too. */
  readonly edited: boolean;
  /** What this version installs. */
  readonly renderings: readonly SkillFiles[];
}

/** Removes what was installed, with the folders that were made for it. Edited files stay unless `edited` says otherwise. */
export async function removeSkill(folder: string, { edited, renderings }: RemoveOptions): Promise<Removal> {
  const copy = await inFolder(folder, "read", async () => lookAtCopy(folder));
  if (!copy.exists) return { removed: [], left: [] };
  if (copy.links.length > 0) throw linkRefused(folder, copy.links);
  const { manifest } = copy;
  if (manifest === undefined) throw notOurs(folder);
  const changed = editedFiles(copy, renderings).filter((path) => path in manifest.files);
  if (changed.length > 0 && !edited) throw editedKept(folder, changed);
  const isOurs = (path: string): boolean => path in manifest.files || isFresh(copy, path, renderings);
  return inFolder(folder, "write", async () => takeAway(copy, manifest, isOurs));
}

async function takeAway(
  { folder, files, temporaries }: InstalledCopy,
  manifest: Manifest,
  isOurs: (path: string) => boolean,
): Promise<Removal> {
  const there = Object.keys(files);
  const gone = [...there.filter(isOurs), ...temporaries];
  for (const path of [...gone, manifestName]) await unlink(join(folder, path));
  await removeFolders(folder, gone, manifest);
  const left = there.filter((path) => !isOurs(path));
  return { removed: gone.map((path) => join(folder, path)), left: left.map((path) => join(folder, path)) };
}

async function removeFolders(folder: string, files: readonly string[], manifest: Manifest): Promise<void> {
  const inside = [...new Set(files.flatMap(foldersOf))].toSorted((a, b) => b.length - a.length);
  for (const path of inside) await removeIfEmpty(join(folder, path));
  if (!(await removeIfEmpty(folder))) return;
  let above = dirname(folder);
  for (let left = manifest.foldersMade; left > 0; left -= 1) {
    if (!(await removeIfEmpty(above))) {
      if (above === dirname(folder)) await handOver(above, manifest.foldersMade);
      return;
    }
    above = dirname(above);
  }
}

/** `a/b/c.md` lies in `a/b` and in `a`. */
function foldersOf(path: string): readonly string[] {
  const parts = path.split("/").slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}

/** Another skill beside it will take the folders along. */
async function handOver(skillsFolder: string, foldersMade: number): Promise<void> {
  for (const name of await readdir(skillsFolder)) {
    const folder = join(skillsFolder, name);
    const manifest = await readManifest(folder);
    if (manifest === undefined || (await lstat(folder)).isSymbolicLink()) continue;
    await writeWhole(join(folder, manifestName), renderManifest({ ...manifest, foldersMade }));
    return;
  }
}

async function removeIfEmpty(folder: string): Promise<boolean> {
  try {
    await rmdir(folder);
    return true;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOTEMPTY" || code === "EEXIST" || code === "ENOENT") return false;
    throw error;
  }
}
