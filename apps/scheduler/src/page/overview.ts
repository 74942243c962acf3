import type { HealthState } from "../watch/create-health.ts";
import type { Daemon } from "../store/run-store.ts";
import type { RenderTemplate } from "./compile-templates.ts";
import type { NextRun, NextRuns } from "./next-runs.ts";
import { runRows } from "./run-rows.ts";
import type { Scene } from "./scene.ts";
import { shownTroubles, troubles } from "./troubles.ts";

const shownComing = 20;
const shownPast = 10;

export interface OverviewParts {
  readonly health: { state(): Promise<HealthState> };
  readonly nextRuns: NextRuns;
}

/** The first page: health, what does not work, what comes, what was. */
export async function overview(scene: Scene, { health, nextRuns }: OverviewParts, render: RenderTemplate) {
  const { t, store, config, now, href } = scene;
  const state = await health.state();
  const daemons = await store.daemons(now());
  const found = await troubles(scene);
  const paused = new Set((await store.pauses()).map(({ job }) => job));
  const coming = await nextRuns(shownComing, paused);
  const past = await store.history({ limit: shownPast });
  const isRefreshing = scene.visit.query.get("refresh") !== "off";
  const body = render("overview", {
    t,
    health: healthWords(state, scene),
    jobs: t("jobsCount", { count: config.jobs.size }),
    hasConflict: disagree(daemons),
    daemons: daemons.map(({ owner, file, seenAt }) => ({ owner, file, seen: scene.showTime(seenAt, scene.zone) })),
    troubles: found.rows,
    troublesMore: found.hasMore ? t("troublesMore", { count: shownTroubles }) : undefined,
    coming: coming.map((run) => comingRow(run, scene)),
    comingCaption: t("comingCaption", { count: coming.length }),
    isEmpty: past.length === 0,
    runs: render("runs", { t, runs: await runRows(past, scene) }),
    all: href("/runs"),
    isRefreshing,
    refresh: isRefreshing ? href("/", { refresh: "off" }) : href("/"),
  });
  return { heading: t("overview"), body, refresh: isRefreshing };
}

/** Whether daemons have other settings for a job of one name; other jobs are no conflict. */
function disagree(daemons: readonly Pick<Daemon, "jobs">[]): boolean {
  const jobs = Map.groupBy(
    daemons.flatMap((daemon) => Object.entries(daemon.jobs)),
    ([name]) => name,
  );
  return [...jobs.values()].some((settings) => new Set(settings.map(([, fingerprint]) => fingerprint)).size > 1);
}

function healthWords(state: HealthState, { t }: Scene) {
  if (state.status === "ok") return { tone: "good", text: t("healthOk") };
  const { reason, seconds = 0 } = state;
  const text = {
    starting: () => t("healthStarting"),
    stopping: () => t("healthStopping"),
    "loop-stopped": () => t("healthLoop", { seconds }),
    "store-not-writable": () => t("healthStore"),
  }[reason]();
  return { tone: reason === "starting" || reason === "stopping" ? "warn" : "bad", text };
}

function comingRow({ job, at, zone }: NextRun, { showTime, href, previews }: Scene) {
  return {
    job: job.name,
    href: href("/runs", { job: job.name }),
    preview: previews.of(job.name) === undefined ? undefined : href("/preview", { job: job.name }),
    slot: showTime(at, zone),
    report: job.report,
    targets: job.targets.join(", "),
  };
}
