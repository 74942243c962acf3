import type { Config, Job } from "../config/config.ts";
import { unknownName } from "../errors/problem.ts";

/** The job of that name. Throws `SchedulerError` with the names that there are. */
export function jobNamed({ jobs }: Pick<Config, "jobs">, name: string): Job {
  const job = jobs.get(name);
  if (job !== undefined) return job;
  throw unknownName(
    { ru: `нет такого задания: ${name}`, en: `there is no such job: ${name}` },
    [...jobs.keys()].slice(0, mostNames),
  );
}

/** Names in an error. */
const mostNames = 20;
