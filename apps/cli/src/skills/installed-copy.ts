import { createHash } from "node:crypto";
import { lstat, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { SkillFiles } from "@b24kit/skill-content";
import { isTemporary } from "./write-whole.ts";
import { type Manifest, manifestName, parseManifest } from "./manifest.ts";
import { fileInPlace } from "./skill-errors.ts";

/** What stands in the folder of a skill. */
export interface InstalledCopy {
  readonly folder: string;
  readonly exists: boolean;
  readonly manifest: Manifest | undefined;
  /** SHA-256 of every file but the manifest, by path with slashes. */
  readonly files: Readonly<Record<string, string>>;
  /** Symbolic links, and what is neither a file nor a folder: nothing is read or written through them. */
  readonly links: readonly string[];
  /** What an install that was killed has left: halves of files, nobody's own. */
  readonly temporaries: readonly string[];
}

/** Looks at a copy; changes nothing and follows no link. A file in place of the folder is refused. */
export async function lookAtCopy(folder: string): Promise<InstalledCopy> {
  const itself = await lstat(folder).catch(nothingThere);
  const nothing = { folder, manifest: undefined, files: {}, links: [], temporaries: [] };
  if (itself === undefined) return { ...nothing, exists: false };
  if (itself.isFile()) throw fileInPlace(folder);
  if (!itself.isDirectory()) return { ...nothing, exists: true, links: ["."] };
  const found = await entriesBelow(folder, "");
  const files = found.filter(({ kind, path }) => kind === "file" && path !== manifestName && !isTemporary(path));
  const hashes = await Promise.all(files.map(async ({ path }) => [path, await hashOf(join(folder, path))] as const));
  return {
    folder,
    exists: true,
    manifest: await readManifest(folder),
    files: Object.fromEntries(hashes),
    links: found.filter(({ kind }) => kind === "other").map(({ path }) => path),
    temporaries: found.filter(({ kind, path }) => kind === "file" && isTemporary(path)).map(({ path }) => path),
  };
}

/** The list of files of a skill; undefined where no such file is, or something else stands in its place. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  const path = join(folder, manifestName);
  const stats = await lstat(path).catch(() => undefined);
  return stats?.isFile() === true ? parseManifest(await readFile(path, "utf8")) : undefined;
}

/** SHA-256 of a text, as the manifest holds it. */
export function hashText(text: string | Uint8Array): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Files of a copy that are not as they were installed, and not as they would be installed now: as one of the renderings. */
export function editedFiles(copy: InstalledCopy, renderings: readonly SkillFiles[]): readonly string[] {
  const { files, manifest } = copy;
  return Object.keys(files).filter((path) => {
    const isOurs = path in (manifest?.files ?? {}) || renderings.some((rendering) => path in rendering);
    return isOurs && files[path] !== manifest?.files[path] && !isFresh(copy, path, renderings);
  });
}

/** Whether a file is as one of the renderings has it. */
export function isFresh({ files }: InstalledCopy, path: string, renderings: readonly SkillFiles[]): boolean {
  return renderings.some(({ [path]: text }) => text !== undefined && files[path] === hashText(text));
}

interface Entry {
  readonly path: string;
  readonly kind: "file" | "other";
}

async function entriesBelow(root: string, below: string): Promise<readonly Entry[]> {
  const entries = await readdir(join(root, below), { withFileTypes: true });
  const found = await Promise.all(
    entries.map(async (entry): Promise<readonly Entry[]> => {
      const path = below === "" ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) return entriesBelow(root, path);
      return [{ path, kind: entry.isFile() ? "file" : "other" }];
    }),
  );
  return found.flat().toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

async function hashOf(path: string): Promise<string> {
  return hashText(await readFile(path));
}

function nothingThere(error: unknown): undefined {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
  throw error;
}
