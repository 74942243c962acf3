import { exitCodes } from "./exit-codes.ts";
import type { Problem } from "./problem.ts";
import type { Text } from "../words.ts";

interface StateErrorLike extends Error {
  readonly code: string;
  readonly hint: string;
  readonly path?: string | undefined;
}

/** Known by its name: loading the class costs start-up time. */
export function isStateError(error: unknown): error is StateErrorLike {
  return error instanceof Error && error.name === "StateError" && "code" in error && "hint" in error;
}

type Words = readonly [what: (path: string) => string, next: string];

const place = "задайте в B24KIT_HOME папку, в которую можно писать";

/** In Russian; English says the package's own words. */
const words: Readonly<Record<string, Words>> = {
  "no-home": [() => "нет домашней папки: HOME не задана или это не полный путь", place],
  "bad-folder": [(path) => `такой папки быть не может${path}`, place],
  "no-permission": [(path) => `нет права на доступ${path}`, `исправьте права или ${place}`],
  "read-only": [(path) => `диск только для чтения${path}`, place],
  "disk-full": [(path) => `на диске нет места${path}`, "освободите место и повторите"],
  busy: [(path) => `файл занят другим процессом${path}`, "повторите позже"],
  corrupt: [(path) => `файл повреждён${path}`, "верните файл из копии или уберите его"],
  newer: [(path) => `файл записан более новой версией b24kit${path}`, "обновите b24kit"],
};

const reasons: Readonly<Record<string, Text>> = {
  "no-home": { ru: "без неё неизвестно, где хранить файлы", en: "without it there is no place for files" },
  "bad-folder": {
    ru: "на этом месте файл или путь слишком длинный",
    en: "a file is in its place, or the path is too long",
  },
  "no-permission": {
    ru: "файл или папка принадлежит другому пользователю",
    en: "the file or folder belongs to another user",
  },
  "read-only": { ru: "система не даёт на него писать", en: "the system does not let anybody write to it" },
  "disk-full": { ru: "новый файл не поместился, прежний цел", en: "the new file did not fit; the old one is whole" },
  busy: { ru: "он занят дольше, чем мы ждём", en: "it is in use for longer than we wait" },
  corrupt: { ru: "его содержимое не читается", en: "its content cannot be read" },
  newer: { ru: "эта версия не знает такого вида файла", en: "this version does not know that form of the file" },
};

/** Trouble with files of b24kit. */
export function describeStateError({ code, message, hint, path }: StateErrorLike): Problem {
  const [what, next] = words[code] ?? [(at: string) => `не удалось работать с файлом${at}`, "проверьте путь и права"];
  const texts: Record<"what" | "why" | "next", Text> = {
    what: { ru: what(path === undefined ? "" : `: ${path}`), en: message.replace(/\.$/, "") },
    why: reasons[code] ?? { ru: "система не дала это сделать", en: "the system did not let it happen" },
    next: { ru: next, en: hint.replace(/\.$/, "") },
  };
  return { exitCode: exitCodes.failed, code, portalCode: null, words: texts };
}
