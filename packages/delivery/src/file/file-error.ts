import { DeliveryError, type DeliveryErrorCode, type DeliveryErrorText } from "../delivery-error.ts";

interface Meaning {
  readonly code: DeliveryErrorCode;
  readonly why: DeliveryErrorText;
  readonly action: DeliveryErrorText;
}

const noPermission: Meaning = {
  code: "misconfigured",
  why: { ru: "нет права писать туда", en: "there is no permission to write there" },
  action: {
    ru: "Дайте пользователю, от которого работает программа, право писать в эту папку или укажите другую.",
    en: "Give the user that the program runs as the right to write there, or name another folder.",
  },
};
const diskFull: Meaning = {
  code: "busy",
  why: { ru: "на диске нет места", en: "the disk is full" },
  action: { ru: "Освободите место.", en: "Make room on the disk." },
};
const folderThere: Meaning = {
  code: "misconfigured",
  why: { ru: "на этом месте папка", en: "a folder stands in its place" },
  action: {
    ru: "Допишите к пути имя файла или уберите папку.",
    en: "Add a file name to the path, or remove the folder.",
  },
};
const fileInPath: Meaning = {
  code: "misconfigured",
  why: { ru: "в пути вместо папки стоит файл", en: "a part of the path is a file, not a folder" },
  action: { ru: "Исправьте путь.", en: "Correct the path." },
};

const meanings: Readonly<Record<string, Meaning>> = {
  EACCES: noPermission,
  EPERM: noPermission,
  EROFS: { ...noPermission, why: { ru: "диск только для чтения", en: "the disk is read-only" } },
  ENOSPC: diskFull,
  EDQUOT: { ...diskFull, why: { ru: "исчерпана квота на диске", en: "the disk quota is used up" } },
  EISDIR: folderThere,
  ENOTEMPTY: folderThere,
  ENOTDIR: fileInPath,
  EEXIST: fileInPath,
  ENAMETOOLONG: {
    code: "misconfigured",
    why: { ru: "имя слишком длинное", en: "the name is too long" },
    action: { ru: "Сократите путь.", en: "Shorten the path." },
  },
};

/** Why a file could not be written; the file is as it was. */
export function fileError(error: unknown, path: string): DeliveryError {
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? "";
  const {
    code: meaning,
    why,
    action,
  } = meanings[code] ?? {
    code: "busy",
    why: { ru: `ошибка файловой системы ${code}`, en: `error of the file system ${code}` },
    action: { ru: "Проверьте диск и путь.", en: "Check the disk and the path." },
  };
  return new DeliveryError(
    meaning,
    { ru: `Файл не записан: ${path}: ${why.ru}.`, en: `The file was not written: ${path}: ${why.en}.` },
    { cause: error, action },
  );
}
