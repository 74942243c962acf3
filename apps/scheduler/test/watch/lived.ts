import { aJob } from "./a-job.ts";
import { aReport, madeOf } from "./a-report.ts";
import { finished, noon, tick, type Watched, watched, type WatchedGiven } from "./watched.ts";

/** A name that would like to be more than text. */
export const hostile = `<script>alert("x")</script>\u202Eevil`;

const hour = 3_600_000;

/** A watch over a scheduler that has lived for a while: good runs, bad ones, people, pauses, a report for the preview. */
export async function lived(given: WatchedGiven = {}): Promise<Watched> {
  const fanOut = { department: 3, who: "members", isDeep: false } as const;
  const jobs = [
    aJob("briefing"),
    aJob("overdue", { report: "overdue", zone: undefined, targets: ["boss"] }),
    aJob("weekly", { report: "weekly", fanOut, zone: "Europe/Kaliningrad" }),
    aJob("leads", { report: "leads", targets: ["hook", "mail"] }),
    aJob(hostile, { targets: ["chat"] }),
    aJob("never", { when: { text: "never", cron: "never", onWorkdays: false } }),
  ];
  const at = await watched({
    jobs,
    targets: {
      hook: { kind: "http", url: "https://hooks.example/", fields: [] },
      mail: {
        kind: "email",
        from: "b24@example.com",
        to: ["boss@example.com"],
        smtp: { host: "mail.example", port: 465, security: "tls" },
        fields: [],
        unknown: "at-most-once",
      },
    },
    ...given,
  });
  at.watch.onEvent({ type: "daemon-started", owner: "host:1", jobs: jobs.length });
  at.watch.onEvent(tick(noon));
  const day = { fingerprint: "one", now: noon } as const;
  await at.store.seen({ owner: "server-1:4711:ab12", file: "/etc/b24kit/schedule.yaml", ...day });
  await at.ran("briefing", noon - 27.5 * hour, {
    facts: { items: 12, newItems: 3, complete: true },
    deliveries: [
      { target: "chat", status: "delivered", receipt: "31415" },
      { target: "archive", status: "delivered", receipt: "/var/reports/briefing-2026-11-19.txt" },
    ],
  });
  const last = await at.ran("briefing", noon - 3.5 * hour, {
    late: 12 * 60_000,
    facts: { items: 14, newItems: 5, complete: false },
    deliveries: [
      { target: "chat", status: "repeated", receipt: "31488" },
      { target: "archive", status: "delivered", receipt: "/var/reports/briefing-2026-11-20.txt" },
    ],
  });
  await at.ran("overdue", noon - 2 * hour, {
    status: "silent",
    reason: "ничего нового с прошлой отправки",
    facts: { items: 4, newItems: 0 },
  });
  for (const recipient of [-1, 11, 12])
    await at.ran("weekly", noon - 1.5 * hour, {
      recipient,
      ...(recipient > 0
        ? {
            facts: { items: recipient },
            deliveries: [{ target: "chat", status: "delivered" as const, receipt: `40${recipient}` }],
          }
        : {}),
    });
  for (const hours of [50, 26, 2.2])
    await at.ran("leads", noon - hours * hour, {
      status: "failed",
      reason: "hooks.example: ключ или пароль не принят (HTTP 401).",
      deliveries: [
        { target: "hook", status: "refused" },
        { target: "mail", status: "unknown" },
      ],
    });
  await at.ran(hostile, noon - hour, {
    status: "failed",
    reason: `<b onclick="x">нет</b> https://x.bitrix24.ru/rest/1/s3cr3ts3cr3t/profile`,
  });
  await at.store.pause({
    job: "never",
    since: noon - 5 * hour,
    reason: { code: "revoked", ru: "ключ отозван на портале", en: "the key was revoked on the portal" },
  });
  const made = madeOf(aReport());
  at.watch.onEvent(finished(last, jobs[0]!, { made }));
  return at;
}
