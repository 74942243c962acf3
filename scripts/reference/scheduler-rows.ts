import { exitCodes } from "../../apps/scheduler/src/errors/exit-codes.ts";
import { clientWords, stateWords } from "../../apps/scheduler/src/errors/known-words.ts";
import type { Text } from "../../apps/scheduler/src/words.ts";
import type { ErrorRow } from "./error-rows.ts";

type Words = readonly [exit: keyof typeof exitCodes, what: Text, next: Text];

const text = (ru: string, en: string): Text => ({ ru, en });
const onTerminal = text("выполните на терминале команду из ошибки", "run the command of the error on a terminal");

/** What `b24-scheduler` itself finds, in general words: what an error shows names the feed, file or job. */
const words: Readonly<Record<string, Words>> = {
  "no-schedule": [
    "usage",
    text("нет файла расписания", "there is no schedule file"),
    text("b24-scheduler init или --config", "b24-scheduler init, or --config"),
  ],
  "bad-schedule": [
    "usage",
    text("в файле расписания ошибки", "the schedule file has mistakes"),
    text("b24-scheduler check назовёт каждую", "b24-scheduler check names each"),
  ],
  exists: [
    "refused",
    text("на этом месте уже есть файл, он не изменён", "a file is in its place, which was not changed"),
    text("уберите его или назовите другой", "move it away, or name another one"),
  ],
  "bad-secret": [
    "usage",
    text("секрет не сохранён", "the secret was not stored"),
    text("передайте его одной строкой или введите на терминале", "give it as one line, or type it on a terminal"),
  ],
  page: [
    "failed",
    text("адрес страницы или приёмника не открыть", "the address of the page or receiver cannot be opened"),
    text("освободите порт или назовите другой в --http", "free the port, or name another one in --http"),
  ],
  conflict: [
    "refused",
    text(
      "работает планировщик с другими настройками тех же заданий",
      "a scheduler with other settings of these jobs runs",
    ),
    text("остановите его и подождите две минуты", "stop it and wait for two minutes"),
  ],
  running: [
    "refused",
    text("выполнение ещё не закончено", "the run has not ended yet"),
    text("дождитесь его конца: b24-scheduler history", "wait for its end: b24-scheduler history"),
  ],
  "unknown-department": [
    "usage",
    text("на портале нет отдела из for", "the portal does not have the department of for"),
    text("исправьте for.department", "correct for.department"),
  ],
  "no-manager": [
    "failed",
    text("сотрудник больше не руководит отделом", "the user heads no department any more"),
    text("делать ничего не нужно", "nothing has to be done"),
  ],
  "secret-in-unit": [
    "refused",
    text("пароль базы не записывается в службу", "the password of the database is not written into a unit"),
    text(
      "положите адрес в файл и назовите его в B24KIT_STORE_FILE",
      "put the address into a file, name it in B24KIT_STORE_FILE",
    ),
  ],
  moved: [
    "refused",
    text("история переехала в общую базу", "the history has moved to a shared database"),
    text("задайте B24KIT_STORE; к файлу вернёт --store file", "set B24KIT_STORE; --store file goes back to the file"),
  ],
  busy: [
    "refused",
    text("с файлом ещё работают (migrate)", "the file is still in use (migrate)"),
    text("остановите планировщик и events run, повторите", "stop the scheduler and events run, repeat"),
  ],
  "access-denied": [
    "access",
    text("лента с вебхуком: это может только приложение", "the feed has a webhook: only an application may do this"),
    text("b24 auth login --oauth, затем profile ленты", "b24 auth login --oauth, then profile of the feed"),
  ],
  "no-feature": [
    "refused",
    text("тариф не хранит события до подтверждения", "the plan keeps no events until they are confirmed"),
    text("смените тариф или согласитесь на потери: --may-lose", "change the plan, or agree to losses: --may-lose"),
  ],
  "shared-binding": [
    "refused",
    text(
      "портал снял бы и чужие подписки (events unbind)",
      "the portal would take away bindings of others, too (events unbind)",
    ),
    text("снимите и те и другие, потом подпишите нужные", "take both away, then bind what is needed"),
  ],
  "no-consent": ["refused", text("спросить некого, план ждёт", "nobody can be asked; the plan waits"), onTerminal],
  level: ["refused", text("доступа профиля не хватает", "the access of the profile does not do"), onTerminal],
  "not-confirmed": [
    "refused",
    text("согласия не было, ничего не отправлено", "there was no yes, nothing was sent"),
    text("повторите, когда будет нужно", "repeat it when it is needed"),
  ],
  "no-such-event": [
    "usage",
    text("среди отложенных событий такого нет", "there is no such dead letter"),
    text("номера показывает b24-scheduler events dead list", "b24-scheduler events dead list shows the numbers"),
  ],
  system: [
    "failed",
    text("операционная система ответила ошибкой", "the operating system answered with an error"),
    text("проверьте путь, права и место на диске", "check the path, the rights and the free space"),
  ],
};

/** Codes that only `b24-scheduler` has; first those of the portal and the database. */
export function schedulerRows(language: keyof Text): readonly ErrorRow[] {
  const known = { "portal-deleted": clientWords["portal-deleted"], unreachable: stateWords["unreachable"] };
  const shared = Object.entries(known).map(([code, said]) => ({
    code,
    what: said?.what[language] ?? "",
    why: said?.why[language] ?? "",
    next: said?.next?.[language] ?? "",
    exitCode: said?.exitCode ?? exitCodes.failed,
  }));
  const own = Object.entries(words).map(([code, [exit, what, next]]) => ({
    code,
    what: what[language],
    why: "",
    next: next[language],
    exitCode: exitCodes[exit],
  }));
  return [...shared, ...own];
}
