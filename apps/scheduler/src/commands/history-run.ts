import type { Context } from "../context.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { type ListColumn, printList } from "../output/print-list.ts";
import { isoTime, sayTime } from "../output/say-time.ts";
import { statusWords } from "../output/status-words.ts";
import type { DeliveryRow, Run, RunStatus } from "../store/run-store.ts";
import { withStore } from "./with-store.ts";

/** What is shown, and how much of it. */
export interface HistoryOptions {
  readonly whySilent?: true;
  readonly limit: number;
}

/** Ends after which nobody has got the report. */
const silent: readonly RunStatus[] = ["silent", "missed", "skipped", "failed"];

/** Prints what ran, newest first. */
export async function runHistory(context: Context, job: string | undefined, options: HistoryOptions): Promise<number> {
  const { whySilent, limit } = options;
  const found = await withStore(context, async (store) => {
    const statuses = whySilent === true ? { statuses: silent } : {};
    const runs = await store.history({ limit, ...statuses, ...(job === undefined ? {} : { job }) });
    return { runs, deliveries: await store.deliveries(runs.map(({ id }) => id)) };
  });
  const deliveries = Map.groupBy(found.deliveries, ({ runId }) => runId);
  printList(context, {
    items: found.runs,
    columns: whySilent === true ? whyColumns(context) : columnsOf(context, deliveries),
    empty: { ru: "в истории ничего нет", en: "there is nothing in the history" },
  });
  return exitCodes.done;
}

function columnsOf(
  context: Context,
  deliveries: ReadonlyMap<number, readonly DeliveryRow[]>,
): readonly ListColumn<Run>[] {
  const rowsOf = ({ id }: Run) => deliveries.get(id) ?? [];
  return [
    ...whyColumns(context),
    { field: "attempt", title: { ru: "Попытка", en: "Attempt" }, value: ({ attempt }) => attempt },
    {
      field: "finishedAt",
      title: { ru: "Закончено", en: "Ended" },
      value: ({ finishedAt }) => (finishedAt === null ? null : isoTime(finishedAt)),
      shown: ({ finishedAt }) => (finishedAt === null ? "" : sayTime(finishedAt)),
    },
    {
      field: "deliveries",
      title: { ru: "Доставка", en: "Deliveries" },
      value: (run) => Object.fromEntries(rowsOf(run).map(({ target, status }) => [target, status])),
      shown: (run) =>
        rowsOf(run)
          .map((row) => `${row.target}: ${statusWords[row.status][context.language]}${remarkOf(row, context)}`)
          .join(", "),
    },
    {
      field: "deliveryReasons",
      title: { ru: "Почему так", en: "Why so" },
      value: (run) =>
        Object.fromEntries(
          rowsOf(run).flatMap(({ target, reason }) => (reason ? [[target, reason[context.language]]] : [])),
        ),
      isForPrograms: true,
    },
  ];
}

/** What has not arrived although the rest has; why one failed stands with the run. */
function remarkOf({ status, reason }: DeliveryRow, { language }: Context): string {
  return reason !== null && (status === "delivered" || status === "repeated") ? ` (${reason[language]})` : "";
}

function whyColumns({ language }: Context): readonly ListColumn<Run>[] {
  return [
    { field: "run", title: { ru: "№", en: "Run" }, value: ({ id }) => id },
    { field: "job", title: { ru: "Задание", en: "Job" }, value: ({ job }) => job },
    {
      field: "at",
      title: { ru: "На время", en: "Slot" },
      value: ({ at }) => isoTime(at),
      shown: ({ at }) => sayTime(at),
    },
    {
      field: "recipient",
      title: { ru: "Кому", en: "For" },
      value: ({ recipient }) => recipient,
      shown: ({ recipient }) =>
        recipient > 0 ? `#${recipient}` : recipientWords[recipient === 0 ? "all" : "step"][language],
    },
    {
      field: "status",
      title: { ru: "Итог", en: "Status" },
      value: ({ status }) => status,
      shown: ({ status }) => statusWords[status][language],
    },
    { field: "reason", title: { ru: "Почему", en: "Why" }, value: (run) => reasonText(run)?.[language] },
  ];
}

const recipientWords = {
  all: { ru: "всем", en: "all" },
  step: { ru: "кому отправлять", en: "whom to tell" },
} as const;

const nothing = { ru: "сообщать не о чем", en: "there was nothing to tell" };

function reasonText({ reason, status }: Run) {
  return reason ?? (status === "silent" ? nothing : undefined);
}
