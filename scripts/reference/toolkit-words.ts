import type { ToolkitErrorCode } from "../../packages/toolkit/src/index.ts";
import { type CodeWords, text } from "./code-words.ts";

const rightFile = text(
  "исправьте файл, как показано в ошибке, или удалите его",
  "write it as the error shows, or remove it",
);

/** What `openPortal`, files of settings and imports refuse. */
export const toolkitWords: Readonly<Record<ToolkitErrorCode, CodeWords>> = {
  "bad-calendar": ["usage", text("calendar.json не годится", "calendar.json is not usable"), rightFile],
  "bad-plan": ["usage", text("файл с планом продаж не годится", "the file of the sales plan is not usable"), rightFile],
  "bad-settings": ["usage", text("reports.json не годится", "reports.json is not usable"), rightFile],
  "unknown-report": [
    "usage",
    text("такого отчёта нет", "there is no such report"),
    text("список покажет b24 report --help", "b24 report --help lists them"),
  ],
  "no-items": [
    "usage",
    text("в этом отчёте нет списка, в котором что-то бывает новым", "the report lists nothing that could be new"),
    text("возьмите один из названных в ошибке", "take one of those that the error names"),
  ],
  "no-reminders": [
    "usage",
    text("по этому отчёту никому не напоминают", "the report reminds nobody"),
    text("напоминает отчёт overdue", "the report overdue does"),
  ],
  "no-webhook": [
    "usage",
    text("openPortal не получил портала", "openPortal was given no portal"),
    text("передайте webhook или profile", "pass webhook or profile"),
  ],
  "two-credentials": [
    "usage",
    text("openPortal получил два входа", "openPortal was given two sign-ins"),
    text("передайте один из них", "pass one of them"),
  ],
  "no-token-store": [
    "usage",
    text(
      "источник входа не умеет сохранять новые токены приложения",
      "the source of the sign-in cannot save renewed tokens",
    ),
    text(
      "дайте ему withSecret или возьмите профиль с вебхуком",
      "give it withSecret, or take a profile with a webhook",
    ),
  ],
  "no-writes": [
    "refused",
    text("вебхук из окружения только читает", "a webhook of the environment only reads"),
    text(
      "b24 auth login, b24 auth access write, потом -P с именем профиля",
      "b24 auth login, b24 auth access write, then -P with its name",
    ),
  ],
  "unknown-pack": [
    "usage",
    text(
      "доступ профиля называет набор методов, которого нет",
      "the access of the profile names a pack that does not exist",
    ),
    text("b24 packs list, затем задайте доступ заново", "b24 packs list, then set the access again"),
  ],
  "begun-before": [
    "usage",
    text("это уже делает или сделал другой план", "another plan does or has done the same"),
    text(
      "b24 plan show; продолжает --resume, отменяет b24 plan discard",
      "b24 plan show; --resume goes on, b24 plan discard gives it up",
    ),
  ],
  "under-way": [
    "usage",
    text("этот файл сейчас загружает другая программа", "another process imports this file just now"),
    text("дождитесь её конца", "wait for its end"),
  ],
  "no-run-journal": [
    "usage",
    text(
      "журнал загрузки пропал или неполон, что записано — неизвестно",
      "the journal of the import is gone or lacks rows, so nobody knows what was written",
    ),
    text(
      "посмотрите на портале; отправленное показывает b24 journal list",
      "look at the portal; b24 journal list tells what was sent",
    ),
  ],
};
