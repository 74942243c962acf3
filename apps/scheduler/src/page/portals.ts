import type { PortalView } from "../overview/portal-view.ts";
import { viewPortals } from "../overview/view-portals.ts";
import type { RenderTemplate } from "./compile-templates.ts";
import type { NextRuns } from "./next-runs.ts";
import type { Scene } from "./scene.ts";

/** Runs that are looked through. */
const mostRuns = 10_000;
const week = 7 * 86_400_000;

/** Names that a cell has room for. */
const mostNames = 5;

/** How each portal does: its jobs, what fails there, whose computer lacks its secret, its events. */
export async function portals(scene: Scene, nextRuns: NextRuns, render: RenderTemplate) {
  const { t, store, now } = scene;
  const from = now() - week;
  const ended = await store.history({ statuses: ["done", "silent", "failed"], from, limit: mostRuns });
  const daemons = await store.daemons(now());
  const view = await viewPortals({ ...scene, ended, daemons });
  const next = await nextOf(scene, nextRuns);
  const feeds = view.portals.flatMap((portal) =>
    portal.feeds.map((feed) => ({
      ...feed,
      portal: portal.profile ?? t("ownProfile"),
      since: feed.since === undefined ? undefined : scene.showTime(feed.since, scene.zone),
    })),
  );
  const body = render("portals", {
    t,
    portals: view.portals.map((portal) => rowOf(portal, next.get(portal.profile), scene)),
    feeds,
    hasDead: feeds.some(({ dead }) => dead > 0),
    others: view.others,
  });
  return { heading: t("portals"), body };
}

/** When each portal has its next run. */
async function nextOf({ store }: Scene, nextRuns: NextRuns) {
  const paused = new Set((await store.pauses()).map(({ job }) => job));
  const found = new Map<string | undefined, Awaited<ReturnType<NextRuns>>[number]>();
  for (const run of await nextRuns(Infinity, paused)) {
    if (!found.has(run.job.profile)) found.set(run.job.profile, run);
  }
  return found;
}

function rowOf(
  { profile, jobs, running, failing, paused, lastAt, lackedBy, feeds }: PortalView,
  next: Awaited<ReturnType<NextRuns>>[number] | undefined,
  { t, showTime, zone, href }: Scene,
) {
  const links = (names: readonly string[]) =>
    names.slice(0, mostNames).map((job) => ({ job, href: href("/runs", { job }) }));
  const dead = feeds.flatMap((feed) => (feed.dead > 0 ? [feed.name] : []));
  return {
    name: profile ?? t("ownProfile"),
    jobs,
    running,
    failing: links(failing),
    moreFailing: leftOut(failing),
    paused: links(paused),
    morePaused: leftOut(paused),
    dead: dead.slice(0, mostNames),
    moreDead: leftOut(dead),
    isWell: [failing, paused, lackedBy, dead].every(({ length }) => length === 0),
    last: lastAt === undefined ? undefined : showTime(lastAt, zone),
    next: next && showTime(next.at, next.zone),
    lackedBy,
  };
}

function leftOut(names: readonly string[]): number {
  return Math.max(0, names.length - mostNames);
}
