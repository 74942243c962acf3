import type { FileReason } from "@b24kit/client";
import type { Text } from "../words.ts";

interface Words {
  readonly why: string;
  readonly next: Text;
}

const lookAgain: Text = { ru: "посмотрите на файл и начните заново", en: "look at the file and begin anew" };
const checkFile: Text = { ru: "проверьте путь и права на файл", en: "check the path and the rights of the file" };

const words: Readonly<Record<FileReason, Words>> = {
  unreadable: { why: "файл не читается: его нет, он закрыт или исчез во время чтения", next: checkFile },
  "not-a-file": { why: "это не файл", next: checkFile },
  changed: { why: "содержимое файла уже не то, на которое составлен план; он не отправлен", next: lookAgain },
  empty: { why: "файл пуст, а поля и комментарии пустых не принимают", next: checkFile },
  "too-large": {
    why: "файл слишком велик: в поле и комментарий помещается 20 МиБ, на диск — любой",
    next: {
      ru: "загрузите его в папку диска (--to folder:ID) и дайте в карточке ссылку",
      en: "upload it to a folder of the disk (--to folder:ID) and put a link to it into the record",
    },
  },
  incomplete: {
    why: "файл пришёл не целиком",
    next: { ru: "повторите; если не поможет, скачайте его в браузере", en: "try again, or download it in the browser" },
  },
  unwritable: {
    why: "сюда не записать: нет места или прав",
    next: { ru: "освободите место или укажите другой путь", en: "free some space, or name another path" },
  },
};

/** Why a file could not be sent or taken, in Russian. */
export function fileReason(reason: string): string {
  return Object.hasOwn(words, reason) ? words[reason as FileReason].why : "файл не такой, какой ожидался";
}

/** What to do about it. */
export function fileAdvice(reason: string): Text {
  return Object.hasOwn(words, reason) ? words[reason as FileReason].next : lookAgain;
}
