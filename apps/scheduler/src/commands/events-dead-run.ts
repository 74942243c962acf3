import type { Context } from "../context.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { SchedulerError, usageError } from "../errors/problem.ts";
import type { QueuedEvent } from "../events/queue/event-queue.ts";
import { type ListColumn, printList } from "../output/print-list.ts";
import { isoTime, sayTime } from "../output/say-time.ts";
import { withStore } from "./with-store.ts";

/** Which dead letters are shown. */
export interface DeadListOptions {
  readonly feed?: string;
  readonly limit: number;
}

/** Which dead letters something is done with. */
export interface DeadOptions {
  readonly all?: true;
  readonly feed?: string;
}

/** Prints dead letters without their content, newest first. */
export async function listDead(context: Context, options: DeadListOptions): Promise<number> {
  const items = await withStore(context, async (_store, _shared, events) => events().dead(options));
  printList(context, {
    items,
    columns: columnsOf(context),
    empty: { ru: "таких событий нет", en: "there are no such events" },
  });
  return exitCodes.done;
}

/** Puts dead letters back, or removes them. Those that are there are done; of others it tells. */
export async function changeDead(
  context: Context,
  change: "retry" | "drop",
  ids: readonly number[],
  options: DeadOptions,
): Promise<number> {
  checkGiven(ids, options);
  const which = options.all === true ? feedOf(options) : { ids };
  const changed = await withStore(context, async (_store, _shared, events) =>
    change === "retry" ? events().revive(which) : events().drop(which),
  );
  const missing = ids.filter((id) => !changed.includes(id));
  if (context.isJson) context.io.stdout.write(`${JSON.stringify({ changed, missing })}\n`);
  else context.messages.note(said[change](changed.length));
  if (missing.length > 0) throw notThere(missing);
  return exitCodes.done;
}

function feedOf({ feed }: DeadOptions) {
  return feed === undefined ? {} : { feed };
}

function checkGiven(ids: readonly number[], { all, feed }: DeadOptions): void {
  if (ids.length > 0 !== (all === true) && (feed === undefined || all === true)) return;
  throw usageError(
    { ru: "не ясно, о каких событиях речь", en: "it is not clear which events are meant" },
    {
      ru: "нужны номера, или --all, или --all --feed <лента>",
      en: "it takes numbers, or --all, or --all --feed <feed>",
    },
    { ru: "номера показывает b24-scheduler events dead list", en: "b24-scheduler events dead list shows the numbers" },
  );
}

const said = {
  retry: (count: number) => ({
    ru: `вернулось в очередь: ${count}; их возьмёт b24-scheduler events run`,
    en: `back in the queue: ${count}; b24-scheduler events run takes them`,
  }),
  drop: (count: number) => ({ ru: `удалено: ${count}`, en: `removed: ${count}` }),
} as const;

function notThere(ids: readonly number[]): SchedulerError {
  return new SchedulerError({
    code: "no-such-event",
    exitCode: exitCodes.usage,
    words: {
      what: { ru: `среди отложенных нет: ${ids.join(", ")}`, en: `not among the dead letters: ${ids.join(", ")}` },
      why: {
        ru: "их не было, или они уже в очереди или удалены",
        en: "they never were, or are back in the queue or removed",
      },
      next: {
        ru: "номера показывает b24-scheduler events dead list",
        en: "b24-scheduler events dead list shows the numbers",
      },
    },
  });
}

function columnsOf({ language }: Context): readonly ListColumn<QueuedEvent>[] {
  return [
    { field: "id", title: { ru: "Номер", en: "Number" }, value: ({ id }) => id },
    { field: "feed", title: { ru: "Лента", en: "Feed" }, value: ({ feed }) => feed },
    { field: "event", title: { ru: "Событие", en: "Event" }, value: ({ code }) => code },
    { field: "object", title: { ru: "Объект", en: "Object" }, value: ({ object }) => object },
    {
      field: "since",
      title: { ru: "С", en: "Since" },
      value: ({ dueAt }) => isoTime(dueAt),
      shown: ({ dueAt }) => sayTime(dueAt),
    },
    { field: "attempts", title: { ru: "Попыток", en: "Attempts" }, value: ({ attempt }) => attempt },
    { field: "reason", title: { ru: "Почему", en: "Why" }, value: ({ reason }) => reason?.[language] },
    { field: "at", title: { ru: "Произошло", en: "Happened" }, value: ({ at }) => isoTime(at), isForPrograms: true },
    { field: "code", title: { ru: "Код", en: "Code" }, value: ({ reason }) => reason?.code, isForPrograms: true },
  ];
}
