import { createWording, type Language, type Report } from "@b24kit/report";
import type { RecordTrouble } from "./record-keeper.ts";

const ru = {
  disk: "Ежедневные записи недоступны: прочитать или сохранить их не удалось. На остальные числа это не влияет.",
  diskAction: "Что с файлом состояния, скажет b24 doctor.",
  nowhere: "Ежедневные записи включены, но здесь на диске ничего не хранится: ни прошлых, ни сегодняшней записи нет.",
  nowhereAction: "Они есть в отчётах, которые открывают портал без cache: false.",
  unread: "Запись за сегодня не сделана: открытые сделки и просроченные задачи прочитаны не полностью.",
  unreadAction: "Следующий отчёт попробует снова.",
  clock: "Запись за сегодня не сделана: часы этого компьютера расходятся с часами портала больше чем на час.",
  clockAction: "Проверьте дату и время на компьютере.",
};

const en: Record<keyof typeof ru, string> = {
  disk: "Daily records are out of reach: they could not be read or kept. The other numbers do not depend on them.",
  diskAction: "b24 doctor says what is wrong with the state file.",
  nowhere: "Daily records are on, but nothing is kept on disk here: there are none of earlier days, and none of today.",
  nowhereAction: "They are there for reports that open the portal without cache: false.",
  unread: "No record of today was taken: open deals and overdue tasks could not be read whole.",
  unreadAction: "The next report tries again.",
  clock: "No record of today was taken: the clock of this computer differs from the portal’s by more than an hour.",
  clockAction: "Check the date and time of the computer.",
};

/** The wording of trouble with daily records. */
const recordMessages = { ru, en };

/** What a reader of the report should know of trouble with the records. */
export function recordNotice({ kind }: RecordTrouble, language: Language): Report["notices"][number] {
  const t = createWording(recordMessages, language);
  return { kind: "info", text: t(kind), action: t(`${kind}Action`) };
}
