import type { Context } from "../../context.ts";
import { exitCodes } from "../../errors/exit-codes.ts";
import type { EventCount, EventStatus } from "../../events/queue/event-queue.ts";
import { isoTime } from "../../output/say-time.ts";
import { printList } from "../../output/print-list.ts";
import { loadConfig } from "../load-config.ts";
import { withStore } from "../with-store.ts";

/** A feed with what is in its queue. */
interface FeedStatus {
  readonly feed: string;
  readonly counts: ReadonlyMap<EventStatus, EventCount>;
}

/** Prints how many events of each feed are where. Exit code 1: there are dead letters. */
export async function feedStatus(context: Context): Promise<number> {
  const { feeds } = await loadConfig(context);
  const counts = await withStore(context, async (_store, _shared, events) => events().counts());
  const byFeed = Map.groupBy(counts, ({ feed }) => feed);
  // Feeds that are not in the file any more may have left something.
  const names = new Set([...feeds.keys(), ...byFeed.keys()]);
  const items = [...names].map((feed): FeedStatus => {
    return { feed, counts: new Map(byFeed.get(feed)?.map((count) => [count.status, count])) };
  });
  print(context, items);
  return items.some((item) => countOf(item, "dead") > 0) ? exitCodes.failed : exitCodes.done;
}

function print(context: Context, items: readonly FeedStatus[]): void {
  printList(context, {
    items,
    columns: [
      { field: "feed", title: { ru: "Лента", en: "Feed" }, value: ({ feed }) => feed },
      { field: "waiting", title: { ru: "Ждут", en: "Waiting" }, value: (item) => countOf(item, "waiting") },
      { field: "running", title: { ru: "В работе", en: "Running" }, value: (item) => countOf(item, "running") },
      { field: "again", title: { ru: "Ещё раз", en: "Once more" }, value: (item) => countOf(item, "refused", "away") },
      {
        field: "handled",
        title: { ru: "К подтверждению", en: "To confirm" },
        value: (item) => countOf(item, "handled"),
      },
      { field: "dead", title: { ru: "Не обработаны", en: "Dead" }, value: (item) => countOf(item, "dead") },
      { field: "oldest", title: { ru: "Старейшее с", en: "Oldest since" }, value: oldest },
    ],
    empty: { ru: "лент и событий нет", en: "there are no feeds and no events" },
  });
}

function countOf({ counts }: FeedStatus, ...statuses: readonly EventStatus[]): number {
  return statuses.reduce((sum, status) => sum + (counts.get(status)?.count ?? 0), 0);
}

/** Of those that are still to be handled. */
function oldest({ counts }: FeedStatus): string | undefined {
  const times = [...counts.values()]
    .filter(({ status }) => status !== "dead" && status !== "handled")
    .map((one) => one.oldest);
  return times.length === 0 ? undefined : isoTime(Math.min(...times), "UTC");
}
