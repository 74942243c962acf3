import type { Text } from "../../words.ts";

/** What the owner is told of: kinds of alerts, and two schedulers that do not agree. */
export type NoticeKind = "failing" | "paused" | "target" | "conflict";

interface NoticeWords {
  readonly title: Text;
  readonly what: Text;
  readonly why: Text;
  readonly next: Text;
}

const seeHistory: Text = {
  ru: "посмотрите b24-scheduler history; когда причина устранена, повторите: b24-scheduler retry НОМЕР",
  en: "see b24-scheduler history; when the cause is gone, repeat it: b24-scheduler retry NUMBER",
};

const unknownWhy: Text = { ru: "причина в журнале планировщика", en: "the scheduler’s log has the cause" };

/** Words of messages to the owner. */
export const noticeWords = {
  failing: {
    title: { ru: "Задание не выполняется", en: "A job keeps failing" },
    what: {
      ru: "Задание не удалось несколько раз подряд. Об этом сообщается один раз, пока оно не заработает.",
      en: "A job failed several times in a row. This is told once, until it works again.",
    },
    why: unknownWhy,
    next: seeHistory,
  },
  paused: {
    title: { ru: "Задание приостановлено", en: "A job is paused" },
    what: {
      ru: "Задание приостановлено: без вашего участия оно не заработает. Остальные задания идут.",
      en: "A job is paused: it cannot work until somebody does something. The other jobs go on.",
    },
    why: unknownWhy,
    next: {
      ru: "устраните причину, затем b24-scheduler resume ЗАДАНИЕ",
      en: "remove the cause, then b24-scheduler resume JOB",
    },
  },
  target: {
    title: { ru: "Отчёты не доходят", en: "Reports do not arrive" },
    what: {
      ru: "Получатель не принимает отчёты несколько раз подряд. Об этом сообщается один раз, пока доставка не заработает.",
      en: "A target refused reports several times in a row. This is told once, until delivery works again.",
    },
    why: unknownWhy,
    next: seeHistory,
  },
  conflict: {
    title: { ru: "Два планировщика с разными настройками", en: "Two schedulers with different settings" },
    what: {
      ru: "С одним файлом состояния работают планировщики, у которых одни и те же задания настроены по-разному.",
      en: "Schedulers that share one state file have different settings for the same jobs.",
    },
    why: {
      ru: "файлы расписания у них разные; какой из них возьмёт запуск, решает случай",
      en: "their schedule files differ; which of them takes a run is up to chance",
    },
    next: {
      ru: "дайте обоим один файл расписания и перезапустите их",
      en: "give both the same schedule file and restart them",
    },
  },
  labels: {
    job: { ru: "Задание", en: "Job" },
    target: { ru: "Получатель", en: "Target" },
    since: { ru: "С какого времени", en: "Since" },
    why: { ru: "Почему", en: "Why" },
    next: { ru: "Что сделать", en: "What to do" },
  },
} satisfies Record<NoticeKind, NoticeWords> & { readonly labels: Readonly<Record<string, Text>> };
