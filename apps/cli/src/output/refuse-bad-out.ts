import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { type CliError, usageError } from "../errors/cli-error.ts";
import type { Text } from "../words.ts";

/**
 * Refuses a `--out`, or the file of another option, that could not be written, before the portal is asked. The file is replaced as a whole: right for files,
 * wrong for folders and devices. Folders are not made: a missing one is a slip of the finger.
 */
export async function refuseBadOut(path: string, option = "--out"): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (path === "" || (found !== undefined && !found.isFile())) {
    throw badOut(option, path, { ru: "это папка или устройство", en: "it is a folder or a device" });
  }
  const folder = await stat(dirname(path)).catch(() => undefined);
  if (folder?.isDirectory() !== true) {
    throw badOut(option, path, { ru: `нет папки ${dirname(path)}`, en: `there is no folder ${dirname(path)}` });
  }
  await access(dirname(path), constants.W_OK).catch(() => {
    throw badOut(option, path, { ru: "в эту папку нельзя писать", en: "that folder may not be written to" });
  });
}

function badOut(option: string, path: string, why: Text): CliError {
  return usageError(
    { ru: `${option}: сюда нельзя записать файл: ${path}`, en: `${option}: cannot put a file there: ${path}` },
    why,
    { ru: "укажите имя файла в папке, которая есть", en: "give the name of a file in a folder that exists" },
  );
}
