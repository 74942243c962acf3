import type { Stats } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { type FileVaultKind, vaultFile } from "../vaults/vault-file.ts";
import type { StatusProblem } from "./status-problem.ts";

/** A file or folder of the store. */
export interface FileStatus {
  readonly path: string;
  /** Permission bits, 0o600 for example. */
  readonly mode: number;
  readonly problems: readonly StatusProblem[];
}

const vaultKinds: readonly FileVaultKind[] = ["encrypted-file", "machine-file", "plain-file"];

/** The folder and the files in it that exist, with who else may open them. Empty on Windows, which has no such modes. */
export async function fileStatus(folder: string, platform: NodeJS.Platform): Promise<readonly FileStatus[]> {
  if (platform === "win32") return [];
  const paths = [folder, join(folder, "profiles.json"), ...vaultKinds.map((kind) => vaultFile(kind, folder))];
  const found = await Promise.all(paths.map(lookAt));
  return found.filter((status) => status !== undefined);
}

async function lookAt(path: string): Promise<FileStatus | undefined> {
  const stats = await stat(path).catch(() => undefined);
  return stats && { path, mode: stats.mode & 0o777, problems: problemsOf(path, stats) };
}

function problemsOf(path: string, stats: Stats): StatusProblem[] {
  const wanted = stats.isDirectory() ? "700" : "600";
  const open: StatusProblem = {
    code: "open-to-others",
    message: `Other users of this computer may open ${path}.`,
    hint: `Run: chmod ${wanted} '${path}'`,
  };
  const foreign: StatusProblem = {
    code: "foreign-owner",
    message: `${path} belongs to another user.`,
    hint: "Give it to the user who runs b24kit.",
  };
  const isForeign = process.getuid !== undefined && stats.uid !== process.getuid();
  return [...((stats.mode & 0o077) === 0 ? [] : [open]), ...(isForeign ? [foreign] : [])];
}
