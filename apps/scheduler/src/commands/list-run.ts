import type { Job } from "../config/config.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { type ListColumn, printList } from "../output/print-list.ts";
import type { Pause } from "../store/run-store.ts";
import { loadConfig } from "./load-config.ts";
import { withStore } from "./with-store.ts";

/** Prints the jobs of the file. */
export async function runList(context: Context): Promise<number> {
  const config = await loadConfig(context);
  const pauses = await withStore(context, async (store) => store.pauses());
  printList(context, {
    items: [...config.jobs.values()],
    columns: columnsOf(new Map(pauses.map((pause) => [pause.job, pause])), context),
    empty: { ru: `заданий нет: ${config.file}`, en: `there are no jobs: ${config.file}` },
  });
  return exitCodes.done;
}

function columnsOf(paused: ReadonlyMap<string, Pause>, { language }: Context): readonly ListColumn<Job>[] {
  const yes = { ru: "да", en: "yes" }[language];
  return [
    { field: "job", title: { ru: "Задание", en: "Job" }, value: ({ name }) => name },
    { field: "report", title: { ru: "Отчёт", en: "Report" }, value: ({ report }) => report },
    { field: "when", title: { ru: "Когда", en: "When" }, value: ({ when }) => when.text },
    { field: "zone", title: { ru: "Зона", en: "Zone" }, value: ({ zone }) => zone },
    { field: "for", title: { ru: "Каждому", en: "Each" }, value: forText },
    {
      field: "targets",
      title: { ru: "Куда", en: "To" },
      value: ({ targets }) => targets,
      shown: ({ targets }) => targets.join(", "),
    },
    { field: "send", title: { ru: "Отправка", en: "Send" }, value: ({ policy }) => policy.send },
    { field: "profile", title: { ru: "Профиль", en: "Profile" }, value: ({ profile }) => profile },
    {
      field: "paused",
      title: { ru: "Пауза", en: "Paused" },
      value: ({ name }) => paused.has(name),
      shown: ({ name }) => {
        const pause = paused.get(name);
        return pause === undefined ? "" : (pause.reason?.[language] ?? yes);
      },
    },
  ];
}

function forText({ fanOut }: Job): string | undefined {
  if (fanOut === undefined) return undefined;
  return `${fanOut.who} ${fanOut.department}${fanOut.isDeep ? " +" : ""}`;
}
