import type { Pause, Run } from "@b24kit/state";
import { realTime } from "../../writes/real-time.ts";
import { sayTime } from "../../writes/say-time.ts";
import type { Text } from "../../words.ts";
import type { Check } from "../check.ts";
import type { Outcome } from "../finding.ts";
import { readSchedule, type ScheduleFacts } from "../local/read-schedule.ts";
import { sharedStore } from "../local/shared-store.ts";
import { skipped } from "../skipped.ts";

/** Reports on schedule: whether a scheduler lives, its last run, and jobs that fail or stand still. */
export const schedule: Check = {
  id: "schedule",
  title: { ru: "Расписание", en: "Schedule" },
  async run({ folders, context }) {
    if (folders === undefined)
      return skipped({ ru: "для его состояния нет места", en: "there is no place for its state" });
    const named = sharedStore(context.io.env);
    if (named !== undefined && named !== "file") return elsewhere(named);
    const facts = await readSchedule(folders.state.path, realTime(context));
    if (facts.movedTo !== undefined && named !== "file") return elsewhere(facts.movedTo);
    const { last, paused } = facts;
    const isUsed = isAlive(facts) || last !== undefined || paused.length > 0;
    if (!isUsed) return skipped({ ru: "планировщик ещё не работал", en: "the scheduler has not run yet" });
    return [aliveness(facts), ...facts.failing.map(failing), ...paused.map(standing)];
  },
};

/** Its history is in a database that b24 does not ask. */
function elsewhere(place: string): Outcome {
  return {
    status: "ok",
    what: {
      ru: `планировщик работает с общей базой: ${place}`,
      en: `the scheduler works with a shared database: ${place}`,
    },
    next: {
      ru: "как он работает на всех компьютерах, скажет b24-scheduler status",
      en: "how it does on all computers is told by b24-scheduler status",
    },
    data: { store: place },
  };
}

function isAlive({ daemons, isByCron }: ScheduleFacts): boolean {
  return daemons.length > 0 || isByCron;
}

function aliveness(facts: ScheduleFacts): Outcome {
  const { daemons, isByCron, last } = facts;
  const data = { daemons, isByCron, lastRun: last === undefined ? null : runJson(last) };
  const ran = lastWords(last);
  if (!isAlive(facts)) {
    return {
      status: "warning",
      what: { ru: `планировщик не работает; ${ran.ru}`, en: `no scheduler runs; ${ran.en}` },
      why: { ru: "отчёты по расписанию не приходят", en: "reports on schedule do not arrive" },
      next: {
        ru: "запустите: b24-scheduler run (сам: b24-scheduler install)",
        en: "start it: b24-scheduler run (by itself: b24-scheduler install)",
      },
      data,
    };
  }
  const names = daemons.map(({ owner, file }) => `${owner} (${file})`).join(", ");
  const who =
    daemons.length > 0
      ? { ru: `работает: ${names}`, en: `it runs: ${names}` }
      : { ru: "работает от cron", en: "it runs by cron" };
  return { status: "ok", what: { ru: `${who.ru}; ${ran.ru}`, en: `${who.en}; ${ran.en}` }, data };
}

const statuses: Readonly<Record<string, Text>> = {
  done: { ru: "выполнено", en: "done" },
  silent: { ru: "сообщать не о чем", en: "there was nothing to tell" },
  failed: { ru: "не удалось", en: "failed" },
};

function lastWords(last: Run | undefined): Text {
  if (last === undefined) return { ru: "запусков ещё не было", en: "nothing has run yet" };
  const { job, at, status } = last;
  const word = statuses[status];
  return {
    ru: `последний запуск: ${job}, ${sayTime(at, "ru")}: ${word?.ru ?? status}`,
    en: `the last run: ${job}, ${sayTime(at, "en")}: ${word?.en ?? status}`,
  };
}

function failing(run: Run): Outcome {
  const { id, job, at, reason } = run;
  return {
    status: "warning",
    what: { ru: `${job}: не удалось ${sayTime(at, "ru")}`, en: `${job}: failed ${sayTime(at, "en")}` },
    ...(reason === null ? {} : { why: reason }),
    next: {
      ru: `устраните причину и повторите: b24-scheduler retry ${id}`,
      en: `remove the cause and repeat: b24-scheduler retry ${id}`,
    },
    data: runJson(run),
  };
}

function standing({ job, since, reason }: Pause): Outcome {
  const resume = `b24-scheduler resume ${job}`;
  return {
    // What a person has stopped stands still on purpose.
    status: reason === null ? "ok" : "warning",
    what: {
      ru: `${job}: на паузе с ${sayTime(since, "ru")}${reason === null ? ", остановлено человеком" : ""}`,
      en: `${job}: paused since ${sayTime(since, "en")}${reason === null ? ", by a person" : ""}`,
    },
    ...(reason === null ? {} : { why: reason }),
    next: { ru: `когда причины больше нет: ${resume}`, en: `when the cause is gone: ${resume}` },
    data: { job, since: new Date(since).toISOString(), isByHand: reason === null, code: reason?.code ?? null },
  };
}

function runJson({ id, job, at, status, reason }: Run): Readonly<Record<string, unknown>> {
  return { run: id, job, at: new Date(at).toISOString(), status, code: reason?.code ?? null };
}
