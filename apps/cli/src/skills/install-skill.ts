import { rm, rmdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { SkillFiles } from "@b24kit/skill-content";
import { editedFiles, hashText, type InstalledCopy, lookAtCopy } from "./installed-copy.ts";
import { missingFolders } from "./make-folders.ts";
import { type Manifest, manifestName, renderManifest } from "./manifest.ts";
import { editedKept, inFolder, linkRefused, notOurs } from "./skill-errors.ts";
import { writeWhole } from "./write-whole.ts";

/** What is to be installed, and where. */
export interface Installation {
  readonly folder: string;
  readonly files: SkillFiles;
  /** What this version installs, `files` among them. */
  readonly renderings: readonly SkillFiles[];
  readonly skill: string;
  readonly host: string;
  readonly version: string;
  readonly isExplicit: boolean;
  /** Replace edited files, too. */
  readonly edited: boolean;
  readonly isDryRun: boolean;
}

/** What happens, or would happen, to one file. */
export interface FileStep {
  readonly step: "write" | "replace" | "same" | "remove";
  readonly path: string;
  readonly bytes: number;
}

/** Installs a skill, or brings a copy that nobody edited to this version. Refuses before anything is written. */
export async function installSkill(installation: Installation): Promise<readonly FileStep[]> {
  const { folder, renderings, edited, isDryRun } = installation;
  const copy = await inFolder(folder, "read", async () => lookAtCopy(folder));
  if (copy.links.length > 0) throw linkRefused(folder, copy.links);
  const changed = editedFiles(copy, renderings);
  if (changed.length > 0 && !edited) {
    throw copy.manifest === undefined ? notOurs(folder, changed) : editedKept(folder, changed);
  }
  const steps = stepsOf(copy, installation);
  if (!isDryRun) await inFolder(folder, "write", async () => carryOut(copy, installation, steps));
  return steps;
}

function stepsOf(copy: InstalledCopy, { files }: Installation): readonly FileStep[] {
  const { folder, files: there, manifest, temporaries } = copy;
  const written = Object.entries(files).map(([path, text]): FileStep => {
    const hash = there[path];
    const step = hash === undefined ? "write" : hash === hashText(text) ? "same" : "replace";
    return { step, path: join(folder, path), bytes: Buffer.byteLength(text) };
  });
  const old = Object.keys(manifest?.files ?? {}).filter((path) => !(path in files) && path in there);
  const removed = [...old, ...temporaries].map((path): FileStep => ({
    step: "remove",
    path: join(folder, path),
    bytes: 0,
  }));
  return [...written, ...removed];
}

/** The list of files comes last: what was cut off before is installed again without a question. */
async function carryOut(copy: InstalledCopy, installation: Installation, steps: readonly FileStep[]): Promise<void> {
  const { folder, files, skill, host, version, isExplicit } = installation;
  const foldersMade = copy.manifest?.foldersMade ?? (await missingFolders(dirname(folder))).length;
  const hashes = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, hashText(text)]));
  const manifest: Manifest = { skill, host, version, isExplicit, foldersMade, files: hashes };
  const folders = await foldersFor(installation);
  try {
    for (const [path, text] of Object.entries(files)) await writeWhole(join(folder, path), text);
    for (const { step, path } of steps) if (step === "remove") await rm(path, { force: true });
    await writeWhole(join(folder, manifestName), renderManifest(manifest));
  } catch (error) {
    await takeBack(copy, installation, folders);
    throw error;
  }
}

/** The folders that have to be made, the innermost first. */
async function foldersFor({ folder, files }: Installation): Promise<readonly string[]> {
  const paths = Object.keys(files).map((path) => dirname(join(folder, path)));
  const missing = await Promise.all([...new Set([folder, ...paths])].map(missingFolders));
  return [...new Set(missing.flat())].toSorted((a, b) => b.length - a.length);
}

/** Removes what was not there before, as far as the system lets it: of two troubles the first is told. */
async function takeBack(
  copy: InstalledCopy,
  { folder, files }: Installation,
  folders: readonly string[],
): Promise<void> {
  const ours = Object.keys(files).filter((path) => !(path in copy.files));
  for (const path of ours) await rm(join(folder, path), { force: true }).catch(() => undefined);
  for (const path of folders) await rmdir(path).catch(() => undefined);
}
