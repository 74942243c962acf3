import type { Job } from "../../src/config/config.ts";

/** A job as the file gives it. */
export function aJob(name: string, given: Partial<Job> = {}): Job {
  return {
    name,
    report: "briefing",
    parameters: {},
    profile: undefined,
    when: { text: "workdays at 08:30", cron: "30 8 * * *", onWorkdays: true },
    zone: "Europe/Moscow",
    calendar: "weekdays",
    fanOut: undefined,
    targets: ["chat", "archive"],
    policy: { send: "always", catchUp: 3_600_000, timeout: 60_000, retries: 2, quiet: undefined },
    ping: undefined,
    lang: undefined,
    fingerprint: `of ${name}`,
    ...given,
  };
}
