import { isAbsolute, join, resolve } from "node:path";
import type { Layout, Skill } from "@b24kit/skill-content";
import { homeFolder } from "@b24kit/state";
import { CliError, usageError } from "../errors/cli-error.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import type { Environment } from "../io.ts";

/** What decides where a skill of a host goes. */
interface Place {
  readonly layout: Layout;
  /** Folder of skills that the user named instead of the host's own. */
  readonly dir?: string | undefined;
  readonly env: Environment;
}

/** Folder of one skill, absolute. Throws a usage error for a folder without a name: it would be the current one. */
export function skillFolder(skill: Skill, { layout, dir, env }: Place): string {
  if (dir?.trim() === "") throw noFolder();
  if (dir !== undefined) return join(resolve(dir), skill.id);
  const home = homeFolder(env) ?? "";
  if (!isAbsolute(home)) throw noHome();
  return join(home, ...layout.folder, skill.id);
}

function noFolder(): CliError {
  return usageError(
    { ru: "--dir: пустой путь", en: "--dir: an empty path" },
    { ru: "непонятно, в какой папке навыки", en: "it is not clear in which folder the skills are" },
    { ru: "текущая папка — это --dir .", en: "the current folder is --dir ." },
  );
}

function noHome(): CliError {
  return new CliError("no-home", exitCodes.failed, {
    what: { ru: "нет домашней папки", en: "there is no home folder" },
    why: { ru: "HOME не задана или это не полный путь", en: "HOME is not set, or is no full path" },
    next: { ru: "назовите папку навыков: --dir ПУТЬ", en: "name the folder of skills: --dir PATH" },
  });
}
