import type { Run, RunFilter, RunStatus } from "../store/run-store.ts";
import type { RenderTemplate } from "./compile-templates.ts";
import { runRows, runTones } from "./run-rows.ts";
import type { Scene } from "./scene.ts";

const pageSize = 50;

/** Runs of one slot that can be paged through. */
const mostSkipped = 20_000;

/** So many names fit into a list; beyond that a name is typed. */
const mostChoices = 200;

/** Past runs, by job and status, in pages. */
export async function history(scene: Scene, render: RenderTemplate) {
  const { t, lang, config, href } = scene;
  const { filter, skip, query } = readQuery(scene.visit.query);
  const found = (await scene.store.history({ ...filter, limit: skip + pageSize + 1 })).slice(skip);
  const runs = found.slice(0, pageSize);
  const { job = "", status } = query;
  const names = [...config.jobs.keys()];
  const body = render("history", {
    t,
    lang,
    job,
    jobs:
      names.length > mostChoices
        ? []
        : [...new Set([...names, ...(job === "" ? [] : [job])])].map((name) => ({ name, isChosen: name === job })),
    statuses: statuses.map((name) => ({ name, text: t(name), isChosen: name === status })),
    isEmpty: runs.length === 0,
    runs: render("runs", { t, runs: await runRows(runs, scene) }),
    newest: filter.to === undefined ? undefined : href("/runs", query),
    older: found.length > pageSize ? href("/runs", { ...query, ...place(runs, filter, skip) }) : undefined,
  });
  return { heading: t("history"), body };
}

const statuses = Object.keys(runTones) as RunStatus[];

function readQuery(given: URLSearchParams) {
  const job = given.get("job")?.slice(0, 200) ?? "";
  const status = statuses.find((name) => name === given.get("status"));
  const to = wholeNumber(given.get("to"), 8.64e15);
  const skip = to === undefined ? 0 : (wholeNumber(given.get("skip"), mostSkipped) ?? 0);
  const filter: Omit<RunFilter, "limit"> = {
    ...(job === "" ? {} : { job }),
    ...(status === undefined ? {} : { statuses: [status] }),
    ...(to === undefined ? {} : { to }),
  };
  return {
    filter,
    skip,
    query: { ...(job === "" ? {} : { job }), ...(status === undefined ? {} : { status }) } as Query,
  };
}

type Query = Readonly<Record<string, string>> & { readonly job?: string; readonly status?: string };

/** Where the next page begins: at the slot of the last run, less those runs of the slot that were shown. */
function place(runs: readonly Run[], filter: Omit<RunFilter, "limit">, skip: number): Record<string, string> {
  const last = runs.at(-1)?.at ?? 0;
  const shown = runs.filter(({ at }) => at === last).length;
  const isSameSlot = filter.to === last + 1;
  return { to: String(last + 1), skip: String(shown + (isSameSlot ? skip : 0)) };
}

function wholeNumber(text: string | null, most: number): number | undefined {
  const number = /^\d{1,16}$/.test(text ?? "") ? Number(text) : undefined;
  return number !== undefined && number <= most ? number : undefined;
}
