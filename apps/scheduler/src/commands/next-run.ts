import type { Config, Job } from "../config/config.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { printList } from "../output/print-list.ts";
import { isoTime, sayTime } from "../output/say-time.ts";
import { jobNamed } from "./job-named.ts";
import { loadConfig } from "./load-config.ts";
import { type SlotView, viewSlots } from "./slot-list.ts";
import { withStore } from "./with-store.ts";

/** How far, and of which job. */
export interface NextOptions {
  readonly days: number;
  readonly job?: string;
}

interface ComingSlot {
  readonly job: Job;
  readonly zone: string;
  readonly at: number;
}

/** Prints the coming slots, soonest first. */
export async function runNext(context: Context, { days, job }: NextOptions): Promise<number> {
  const config = await loadConfig(context);
  const jobs = job === undefined ? config.jobs : new Map([[job, jobNamed(config, job)]]);
  const chosen: Config = { ...config, jobs };
  const found = await withStore(context, async (store) => {
    const view = await viewSlots(context, chosen, store, { asks: true });
    return { slots: comingSlots(view, [...jobs.values()], context.now(), days), unknown: unknownZones(view, jobs) };
  });
  if (found.unknown.length > 0) tellUnknown(context, found.unknown);
  printList(context, {
    items: found.slots,
    columns: [
      {
        field: "at",
        title: { ru: "Время", en: "Time" },
        value: ({ at, zone }) => isoTime(at, zone),
        shown: ({ at, zone }) => sayTime(at, zone),
      },
      { field: "zone", title: { ru: "Зона", en: "Zone" }, value: ({ zone }) => zone },
      { field: "job", title: { ru: "Задание", en: "Job" }, value: (slot) => slot.job.name },
      { field: "report", title: { ru: "Отчёт", en: "Report" }, value: (slot) => slot.job.report },
      {
        field: "targets",
        title: { ru: "Куда", en: "To" },
        value: (slot) => slot.job.targets,
        shown: (slot) => slot.job.targets.join(", "),
      },
    ],
    empty: { ru: `за это время ничего, дней: ${days}`, en: `nothing within so many days: ${days}` },
  });
  return found.unknown.length > 0 ? exitCodes.partial : exitCodes.done;
}

const day = 86_400_000;

/** Rows of one job: of a pattern of seconds nobody reads more. */
const mostOfJob = 1000;

function comingSlots(
  { slots, zonesOf }: SlotView,
  jobs: readonly Job[],
  now: number,
  days: number,
): readonly ComingSlot[] {
  const span = { after: now, until: now + days * day, limit: mostOfJob };
  const all = jobs.flatMap((job) =>
    (zonesOf(job) ?? []).flatMap((zone) => slots.between(job, zone, span).map((at) => ({ job, zone, at }))),
  );
  return all.toSorted((a, b) => a.at - b.at);
}

function unknownZones({ zonesOf }: SlotView, jobs: Config["jobs"]): readonly string[] {
  return [...jobs.values()].filter((job) => zonesOf(job) === undefined).map(({ name }) => name);
}

function tellUnknown({ messages }: Context, names: readonly string[]): void {
  const list = names.join(", ");
  messages.note({
    ru: `зона неизвестна, портал её не сказал: ${list}; проверьте вход: b24-scheduler check`,
    en: `the zone is not known, the portal did not tell it: ${list}; check the sign-in: b24-scheduler check`,
  });
}
