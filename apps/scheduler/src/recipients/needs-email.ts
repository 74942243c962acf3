import type { Config, Job } from "../config/config.ts";

/** Whether reports of a job go to the people's own e-mail addresses. */
export function needsEmail({ targets }: Pick<Config, "targets">, job: Pick<Job, "targets">): boolean {
  return job.targets.some((name) => {
    const target = targets.get(name);
    return target?.kind === "email" && target.to.includes("recipient");
  });
}
