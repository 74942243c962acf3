import { CliError } from "../errors/cli-error.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import type { Text } from "../words.ts";

/** A link, or something else than files and folders, stands in the folder of a skill. */
export function linkRefused(folder: string, links: readonly string[]): CliError {
  return new CliError("link-refused", exitCodes.refused, {
    what: { ru: `в папке навыка есть ссылки: ${folder}`, en: `the folder of the skill has links: ${folder}` },
    why: {
      ru: "через символическую ссылку файлы попали бы в другое место, поэтому ничего не тронуто",
      en: "through a symbolic link files would go somewhere else, so nothing was touched",
    },
    next: {
      ru: "уберите ссылки или назовите другую папку: --dir ПУТЬ",
      en: "remove the links, or name another folder: --dir PATH",
    },
    details: links,
  });
}

/** Files of the copy were changed by somebody. */
export function editedKept(folder: string, edited: readonly string[]): CliError {
  return new CliError("edited-copy", exitCodes.refused, {
    what: { ru: `копия изменена и оставлена как есть: ${folder}`, en: `an edited copy was kept as it is: ${folder}` },
    why: { ru: "эти файлы отличаются от установленных", en: "these files differ from what was installed" },
    next: {
      ru: "сохраните свои правки в другом месте и повторите с --edited",
      en: "keep your changes somewhere else, and repeat it with --edited",
    },
    details: edited,
  });
}

/** A folder with the name of the skill that this command did not make; `files` would be overwritten. */
export function notOurs(folder: string, files: readonly string[] = []): CliError {
  return new CliError("not-installed-by-b24", exitCodes.refused, {
    what: { ru: `этот навык установлен не командой b24: ${folder}`, en: `b24 did not install this skill: ${folder}` },
    why: { ru: "в папке нет её списка файлов", en: "its list of files is not in the folder" },
    next: { ru: "удалите папку сами, если она не нужна", en: "remove the folder yourself when it is not needed" },
    ...(files.length === 0 ? {} : { details: files }),
  });
}

/** A file stands where the folder of the skill would be. */
export function fileInPlace(folder: string): CliError {
  return new CliError("file-in-place", exitCodes.refused, {
    what: {
      ru: `на месте папки навыка стоит файл: ${folder}`,
      en: `a file stands in place of the skill's folder: ${folder}`,
    },
    why: { ru: "он не из b24, поэтому ничего не тронуто", en: "it is not from b24, so nothing was touched" },
    next: {
      ru: "уберите файл или назовите другую папку: --dir ПУТЬ",
      en: "remove the file, or name another folder: --dir PATH",
    },
  });
}

const reasons: Readonly<Record<string, Text>> = {
  EACCES: { ru: "на это нет права", en: "there is no right to do that" },
  EPERM: { ru: "система этого не разрешает", en: "the system does not allow it" },
  EROFS: { ru: "диск только для чтения", en: "the disk is read-only" },
  ENOTDIR: { ru: "на пути к ней стоит файл", en: "a file stands in the way" },
  EEXIST: { ru: "на её месте стоит файл", en: "a file stands in its place" },
  ENOENT: { ru: "там нельзя создать папку", en: "no folder can be made there" },
  ENOSPC: { ru: "на диске нет места", en: "the disk is full" },
};

const troubles = {
  read: {
    code: "folder-not-readable",
    what: { ru: "не удалось прочитать папку навыка", en: "cannot read the folder of the skill" },
    next: {
      ru: "исправьте права или назовите другую папку: --dir ПУТЬ",
      en: "mend the rights, or name another folder: --dir PATH",
    },
  },
  write: {
    code: "folder-not-writable",
    what: { ru: "не удалось писать в папку навыка", en: "cannot write to the folder of the skill" },
    next: {
      ru: "исправьте права, назовите другую папку (--dir ПУТЬ) или положите файлы сами: b24 skill print --json",
      en: "mend the rights, name another folder (--dir PATH), or put the files there yourself: b24 skill print --json",
    },
  },
} as const;

/** Does something with the folder of a skill; when the system does not let it, that is told in words. Other errors pass. */
export async function inFolder<Result>(
  folder: string,
  doing: keyof typeof troubles,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw describeFileError(error, folder, doing);
  }
}

function describeFileError(error: unknown, folder: string, doing: keyof typeof troubles): unknown {
  const why = error instanceof Error && "code" in error ? reasons[String(error.code)] : undefined;
  if (why === undefined) return error;
  const { code, what, next } = troubles[doing];
  const words = { what: { ru: `${what.ru}: ${folder}`, en: `${what.en}: ${folder}` }, why, next };
  return new CliError(code, exitCodes.failed, words, { cause: error });
}
