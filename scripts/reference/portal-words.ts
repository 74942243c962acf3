import type { FileProblemCode, PortalErrorCode } from "../../packages/portal/src/index.ts";
import { type CodeWords, text } from "./code-words.ts";

const tell = text(
  "повторите с --verbose и пришлите вывод разработчикам",
  "repeat with --verbose and send the output to the makers",
);

/** What the portal tells and nobody can read, and files that do not fit. */
export const portalWords: Readonly<Record<PortalErrorCode | FileProblemCode, CodeWords>> = {
  "malformed-answer": [
    "failed",
    text("ответ портала не такой, как описано", "an answer of the portal is not as documented"),
    tell,
  ],
  "no-identity": [
    "failed",
    text("портал не сказал, чей это ключ", "the portal does not say whose key that is"),
    text("войдите от имени работающего сотрудника", "sign in as a person who still works there"),
  ],
  "unknown-entity": [
    "usage",
    text("такой сущности нет", "there is no such entity"),
    text(
      "возможные — в ошибке; номера смарт-процессов: b24 call crm.type.list",
      "the error names them; numbers of smart processes: b24 call crm.type.list",
    ),
  ],
  "unreadable-fields": [
    "failed",
    text("портал не назвал поля", "the portal does not tell the fields"),
    text("проверьте вход и права: b24 doctor", "check sign-in and rights: b24 doctor"),
  ],
  "no-file-field": [
    "failed",
    text("такого поля нет, или оно не для файлов", "there is no such field, or it holds no files"),
    text("поля покажет b24 fields", "b24 fields shows the fields"),
  ],
  "no-file": [
    "failed",
    text("в этом поле нет такого файла", "the field has no such file"),
    text("проверьте запись и поле", "check the record and the field"),
  ],
  "several-files": [
    "failed",
    text("в поле несколько файлов", "there are several files in the field"),
    text("добавьте номер файла через /", "add the number of a file after a /"),
  ],
  "no-drive": [
    "failed",
    text("у пользователя ключа нет своего диска", "the user of the key has no drive"),
    text("загрузите в папку: --to folder:ID", "upload it to a folder: --to folder:ID"),
  ],
  "bad-name": [
    "failed",
    text("такого имени файла диск не примет", "the drive takes no such name of a file"),
    text("задайте другое: --name", "give another one: --name"),
  ],
};
