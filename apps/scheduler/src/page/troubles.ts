import type { Run } from "../store/run-store.ts";
import type { Scene } from "./scene.ts";

/** Jobs in trouble that are shown. */
export const shownTroubles = 50;

/** Ended runs with an error that are looked through for jobs that fail. */
const mostFailures = 500;
const week = 7 * 86_400_000;

/** Jobs that are paused, and those whose last ended run of the week failed. */
export async function troubles(scene: Scene) {
  const paused = await pausedRows(scene);
  const rows = [...paused, ...(await failingRows(scene, new Set(paused.map(({ job }) => job))))];
  return { rows: rows.slice(0, shownTroubles), hasMore: rows.length > shownTroubles };
}

async function pausedRows(scene: Scene) {
  const { store, config, t, lang, href, showTime } = scene;
  const pauses = (await store.pauses()).slice(0, shownTroubles + 1);
  return Promise.all(
    pauses.map(async ({ job, since, reason }) => ({
      job,
      href: href("/runs", { job }),
      state: t("paused"),
      tone: "warn",
      since: showTime(since, await scene.zoneOfJob(job)),
      why: reason === null ? t("pausedByHand") : reason[lang],
      next: t(config.jobs.has(job) ? "doResume" : "doUnknownJob", { job: argument(job) }),
    })),
  );
}

async function failingRows(scene: Scene, paused: ReadonlySet<string>) {
  const { store, now, t, lang, href, showTime } = scene;
  const failures = await store.history({ statuses: ["failed"], from: now() - week, limit: mostFailures });
  const byJob = Map.groupBy(failures, ({ job }) => job);
  const rows = [];
  for (const [job, runs] of byJob) {
    const newest = runs[0];
    if (newest === undefined || paused.has(job) || rows.length > shownTroubles) continue;
    const good = await lastGood(scene, newest);
    if (good !== undefined && good.at > newest.at) continue;
    const first = runs.findLast(({ at }) => at > (good?.at ?? -Infinity)) ?? newest;
    rows.push({
      job,
      href: href("/runs", { job, status: "failed" }),
      state: t("failing"),
      tone: "bad",
      since: showTime(first.at, await scene.zoneOfJob(job)),
      why: newest.reason?.[lang] ?? t("none"),
      next: t("doRetry", { run: String(newest.id) }),
    });
  }
  return rows;
}

/** The last run of the job that went well; looking for recipients is none. */
async function lastGood({ store }: Scene, { job }: Run): Promise<Run | undefined> {
  const runs = await store.history({ job, statuses: ["done", "silent"], limit: 3 });
  return runs.find(({ recipient }) => recipient >= 0);
}

/** A name as an argument of a command; one that a shell would take apart is not spelled out. */
function argument(job: string): string {
  return /^[\p{L}\p{N}_.-]+$/u.test(job) ? job : "JOB";
}
