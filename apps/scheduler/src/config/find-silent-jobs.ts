import type { IsWorkday } from "../slots/wall-pattern.ts";
import type { Slots } from "../slots/create-slots.ts";
import type { ConfigProblem } from "./config-problem.ts";
import type { Config, Job } from "./config.ts";
import type { Source } from "./source.ts";

/** Jobs that are never due: 31 February, a year in the past, working days of a calendar that has none. */
export function findSilentJobs(
  { jobs }: Pick<Config, "jobs">,
  {
    slots,
    source,
    workdaysOf,
    now,
  }: {
    readonly slots: Slots;
    readonly source: Source;
    /** Undefined: the calendar could not be read; then every day may be worked. */
    readonly workdaysOf: (job: Job) => IsWorkday | undefined;
    /** Epoch milliseconds. */
    readonly now: number;
  },
): readonly ConfigProblem[] {
  const known = new Map<string, Map<IsWorkday, boolean>>();
  const isSilent = (job: Job): boolean => {
    const isWorkday = workdaysOf(job) ?? anyDay;
    const byCalendar = known.get(`${job.when.onWorkdays} ${job.when.cron}`) ?? new Map<IsWorkday, boolean>();
    known.set(`${job.when.onWorkdays} ${job.when.cron}`, byCalendar);
    const before = byCalendar.get(isWorkday);
    // Whether a pattern ever fires does not depend on the zone.
    const found = before ?? slots.nextSlot(job, job.zone ?? "UTC", isWorkday, now) === undefined;
    byCalendar.set(isWorkday, found);
    return found;
  };
  return [...jobs.values()].filter(isSilent).map(({ name, when }) =>
    source.problem({
      path: ["jobs", name, "when"],
      message: when.onWorkdays
        ? {
            ru: "такого времени не бывает в рабочие дни календаря",
            en: "this time never comes on a working day of the calendar",
          }
        : { ru: "такого времени никогда не бывает", en: "this time never comes" },
    }),
  );
}

function anyDay(): boolean {
  return true;
}
