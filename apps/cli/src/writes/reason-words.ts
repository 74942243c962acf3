import type { ClientErrorCode } from "@b24kit/client";
import type { RefusalReason } from "@b24kit/guard";
import type { Text } from "../words.ts";

const words: Readonly<Record<Exclude<ClientErrorCode, "refused"> | RefusalReason, Text>> = {
  // Why the guard refused.
  write: { ru: "запись без плана", en: "a write without a plan" },
  destructive: { ru: "удаление без плана", en: "a deletion without a plan" },
  unknown: { ru: "неизвестный метод", en: "unknown method" },
  batch: { ru: "пакет как метод", en: "a batch as a method" },
  parameter: { ru: "недопустимый параметр", en: "a parameter that may not be" },
  level: { ru: "не хватает уровня доступа", en: "the access level is too low" },
  denied: { ru: "запрещено правилами профиля", en: "denied by the profile's rules" },
  "bad-reference": { ru: "недопустимая ссылка на результат", en: "a reference that may not be" },
  "no-write": { ru: "нечего менять", en: "nothing to change" },
  "not-found": { ru: "не найдено", en: "not found" },
  unreadable: { ru: "объект не прочитан", en: "the object could not be read" },
  tampered: { ru: "план изменён", en: "the plan was tampered with" },
  "foreign-portal": { ru: "план другого портала", en: "a plan of another portal" },
  "foreign-user": { ru: "план другого пользователя", en: "a plan of another user" },
  "foreign-profile": { ru: "план другого профиля", en: "a plan of another profile" },
  expired: { ru: "план истёк", en: "the plan has expired" },
  spent: { ru: "план уже выполнялся", en: "the plan has run already" },
  discarded: { ru: "от плана отказались", en: "the plan was given up" },
  "changed-meanwhile": { ru: "на портале что-то изменилось", en: "something changed on the portal" },
  "no-consent": { ru: "нет согласия", en: "nobody said yes" },
  many: { ru: "план другого рода", en: "a plan of another kind" },
  "no-journal": { ru: "журнал недоступен", en: "no journal" },
  "not-reversible": { ru: "отменить нельзя", en: "cannot be undone" },
  "nothing-to-undo": { ru: "отменять нечего", en: "nothing to undo" },
  // How a call failed.
  "invalid-webhook": { ru: "неверный вебхук", en: "invalid webhook" },
  "bad-parameters": { ru: "неверные параметры", en: "bad parameters" },
  network: { ru: "сеть", en: "network" },
  dns: { ru: "адрес не найден", en: "the address was not found" },
  timeout: { ru: "вышло время", en: "timed out" },
  aborted: { ru: "остановлено", en: "stopped" },
  "not-a-portal": { ru: "ответил не портал", en: "what answered is no portal" },
  redirected: { ru: "переадресация", en: "redirected" },
  "malformed-answer": { ru: "ответ не разобрать", en: "malformed answer" },
  file: { ru: "файл", en: "the file" },
  "foreign-host": { ru: "ссылка ведёт на чужой узел", en: "a link to another host" },
  "not-a-list": { ru: "не список", en: "not a list" },
  "answer-too-large": { ru: "слишком большой ответ", en: "the answer is too large" },
  "rate-limited": { ru: "слишком много запросов", en: "too many requests" },
  "operation-limit": { ru: "исчерпано время метода", en: "the method's time is used up" },
  overloaded: { ru: "портал перегружен", en: "the portal is overloaded" },
  unauthorized: { ru: "портал не принял ключ", en: "the portal did not accept the key" },
  "missing-scope": { ru: "у вебхука нет права", en: "the webhook lacks a right" },
  "access-denied": { ru: "нет доступа", en: "access denied" },
  "method-not-found": { ru: "метод не найден", en: "method not found" },
  "portal-error": { ru: "портал ответил ошибкой", en: "the portal answered with an error" },
  "server-error": { ru: "ошибка сервера", en: "server error" },
  "not-run": { ru: "не выполнялось", en: "not run" },
  "outcome-unknown": { ru: "ответ портала потерян", en: "the portal's answer was lost" },
};

/** The code of a refusal or of an error in a line of the journal, in a few words; a code of another version stays as it is. */
export function reasonWords(code: string): Text {
  return Object.hasOwn(words, code) ? words[code as keyof typeof words] : { ru: code, en: code };
}
