import { FileTransferError } from "@b24kit/client";
import { CliError } from "../errors/cli-error.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import type { Text } from "../words.ts";

interface Words {
  readonly why: Text;
  readonly next: Text;
}

const otherPath: Text = { ru: "укажите другой путь: --to", en: "name another path: --to" };
const noPlace: Words = {
  why: { ru: "на диске нет места", en: "there is no space left" },
  next: { ru: "освободите место или укажите другой путь: --to", en: "free some space, or name another path: --to" },
};
const noRight: Words = { why: { ru: "сюда нельзя писать", en: "that place may not be written to" }, next: otherPath };
const folder: Words = { why: { ru: "так называется папка", en: "a folder has that name" }, next: otherPath };

const words: Readonly<Record<string, Words>> = {
  ENOSPC: noPlace,
  EDQUOT: noPlace,
  EFBIG: {
    why: { ru: "файл слишком велик для этого диска", en: "the file is too large for that disk" },
    next: otherPath,
  },
  EACCES: noRight,
  EPERM: noRight,
  EROFS: noRight,
  EISDIR: folder,
  ENOTEMPTY: folder,
  ENOENT: { why: { ru: "этой папки больше нет", en: "that folder is gone" }, next: otherPath },
  ENAMETOOLONG: { why: { ru: "имя слишком длинное", en: "the name is too long" }, next: otherPath },
  EBUSY: {
    why: { ru: "этот файл пишет ещё кто-то", en: "somebody else writes that file" },
    next: { ru: "повторите, когда он закончит", en: "try again when that is done" },
  },
};

/** Says why a file cannot be put where it should; `undefined` for errors that are of another kind. */
export function unwritable(error: unknown, path: string): CliError | undefined {
  const code = codeOf(error instanceof FileTransferError && error.reason === "unwritable" ? error.cause : error);
  if (code === undefined) return undefined;
  const what = { ru: `файл не записать: ${path}`, en: `the file cannot be written: ${path}` };
  const unknown = { why: { ru: `система ответила ${code}`, en: `the system answered ${code}` }, next: otherPath };
  const { why, next } = words[code] ?? unknown;
  return new CliError("unwritable", exitCodes.failed, { what, why, next }, { cause: error });
}

/** Of an error of the operating system. */
function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "syscall" in error && "code" in error ? String(error.code) : knownCode(error);
}

function knownCode(error: unknown): string | undefined {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return Object.hasOwn(words, code) ? code : undefined;
}
