import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { checkSkill, type Finding, type SkillFiles } from "@b24kit/skill-content";
import { editedFiles, type InstalledCopy, isFresh, lookAtCopy } from "./installed-copy.ts";
import type { Manifest } from "./manifest.ts";
import { inFolder, linkRefused, notOurs } from "./skill-errors.ts";

/** An installed copy as it is now. */
export interface CheckedCopy {
  readonly files: SkillFiles;
  readonly findings: readonly Finding[];
  /** That was installed; undefined when nothing is. */
  readonly version: string | undefined;
}

/** Compares a copy with what was installed, and looks at its texts as they are now. `renderings`: what this version installs. */
export async function checkCopy(folder: string, renderings: readonly SkillFiles[]): Promise<CheckedCopy> {
  const copy = await inFolder(folder, "read", async () => lookAtCopy(folder));
  if (!copy.exists) return { files: {}, findings: [{ file: folder, problem: "not installed" }], version: undefined };
  if (copy.links.length > 0) throw linkRefused(folder, copy.links);
  const { manifest } = copy;
  if (manifest === undefined) throw notOurs(folder);
  const files = await inFolder(folder, "read", async () => readAll(folder, Object.keys(copy.files)));
  const findings = [...differences(copy, manifest, renderings), ...(await checkSkill(files))];
  return { files, findings, version: manifest.version };
}

function differences(copy: InstalledCopy, manifest: Manifest, renderings: readonly SkillFiles[]): readonly Finding[] {
  const there = Object.keys(copy.files);
  const unlike = there.filter((path) => copy.files[path] !== manifest.files[path]);
  const cutOff = unlike.filter((path) => isFresh(copy, path, renderings));
  const edited = editedFiles(copy, renderings).filter((path) => path in manifest.files);
  const added = unlike.filter((path) => !(path in manifest.files) && !cutOff.includes(path));
  const missing = Object.keys(manifest.files).filter((path) => !(path in copy.files));
  return [
    ...told("edited", edited),
    ...told("missing", missing),
    ...told("not installed by b24", added),
    ...told("left by an install that was cut off", [...cutOff, ...copy.temporaries]),
  ];
}

function told(problem: string, paths: readonly string[]): readonly Finding[] {
  return paths.map((file) => ({ file, problem }));
}

async function readAll(folder: string, paths: readonly string[]): Promise<SkillFiles> {
  const texts = await Promise.all(
    paths.map(async (path) => [path, await readFile(join(folder, path), "utf8")] as const),
  );
  return Object.fromEntries(texts);
}
