import type { DeliveryRow, DeliveryStatus, Run, RunStatus } from "../store/run-store.ts";
import type { PageKey } from "./page-words.ts";
import type { Scene } from "./scene.ts";

/** How a status looks; its word says the same. */
export const runTones: Readonly<Record<RunStatus, string>> = {
  waiting: "warn",
  running: "warn",
  done: "good",
  silent: "good",
  failed: "bad",
  missed: "bad",
  skipped: "warn",
};

const deliveryTones: Readonly<Record<DeliveryStatus, string>> = {
  sending: "warn",
  delivered: "good",
  refused: "bad",
  unknown: "bad",
  repeated: "warn",
};

/** A start that is later than this, in milliseconds, is called late. */
const late = 60_000;

/** Runs as the rows of a table, with their deliveries. */
export async function runRows(runs: readonly Run[], scene: Scene) {
  const deliveries = Map.groupBy(await scene.store.deliveries(runs.map(({ id }) => id)), ({ runId }) => runId);
  const zones = new Map<string, string>();
  for (const name of new Set(runs.map(({ job }) => job))) zones.set(name, await scene.zoneOfJob(name));
  return runs.map((run) => runRow(run, deliveries.get(run.id) ?? [], zones.get(run.job) ?? scene.zone, scene));
}

function runRow(run: Run, deliveries: readonly DeliveryRow[], zone: string, scene: Scene) {
  const { t, href, duration } = scene;
  const { job, id, at, status, startedAt, finishedAt } = run;
  const lateness = startedAt === null || run.attempt > 1 ? 0 : startedAt - at;
  return {
    job,
    href: href("/runs", { job }),
    id: t("run", { id: String(id) }),
    whom: whomWords(run, scene),
    preview: scene.previews.of(job)?.runId === id ? href("/preview", { job }) : undefined,
    slot: scene.showTime(at, zone),
    late: lateness > late ? t("late", { duration: duration(lateness) }) : undefined,
    status: t(status),
    tone: runTones[status],
    notes: runNotes(run, zone, scene),
    duration: startedAt === null || finishedAt === null ? t("none") : duration(finishedAt - startedAt),
    items: itemsWords(run, scene),
    deliveries: deliveries.map((row) => deliveryRow(row, scene)),
  };
}

function whomWords({ recipient }: Run, { t }: Scene): string | undefined {
  if (recipient === 0) return undefined;
  return recipient < 0 ? t("forSearch") : t("forUser", { id: String(recipient) });
}

function runNotes(
  { status, attempt, dueAt, reason, facts }: Run,
  zone: string,
  { t, lang, showTime }: Scene,
): string[] {
  const why = reason === null ? [] : [`${status === "silent" ? t("whySilent") : ""}${reason[lang]}`];
  const tried = attempt > 1 ? [t("attempt", { count: attempt })] : [];
  const gaps = facts["complete"] === false ? [t("incomplete")] : [];
  const isPutOff = status === "waiting" && reason !== null;
  return [...why, ...gaps, ...tried, ...(isPutOff ? [t("dueAt", { time: showTime(dueAt, zone).text })] : [])];
}

function itemsWords({ facts }: Run, { t }: Scene): string {
  const { items, newItems } = facts;
  if (typeof items !== "number") return t("none");
  return typeof newItems === "number" ? t("itemsNew", { items, fresh: newItems }) : String(items);
}

function deliveryRow({ target, status, receipt, attempts, reason }: DeliveryRow, { t, lang, config }: Scene) {
  const kind = config.targets.get(target)?.kind;
  return {
    target,
    kind: kind === undefined ? t("gone") : t(kindKey(kind)),
    status: t(status),
    tone: deliveryTones[status],
    notes: [
      ...(receipt === null ? [] : [t("receipt", { id: receipt })]),
      ...(attempts > 1 ? [t("attempts", { count: attempts })] : []),
      ...(reason === null ? [] : [reason[lang]]),
    ],
  };
}

function kindKey(
  kind: "file" | Extract<PageKey, "stdout" | "chat" | "notification" | "telegram" | "email" | "http" | "command">,
) {
  return kind === "file" ? "fileKind" : kind;
}
