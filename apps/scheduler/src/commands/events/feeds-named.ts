import type { Config } from "../../config/config.ts";
import type { Feed } from "../../config/events/feed.ts";
import { unknownName, usageError } from "../../errors/problem.ts";

/** The feeds of these names; all of the file without one. Throws `SchedulerError`. */
export function feedsNamed({ feeds, file }: Pick<Config, "feeds" | "file">, names: readonly string[]): readonly Feed[] {
  if (feeds.size === 0) throw noFeeds(file);
  if (names.length === 0) return [...feeds.values()];
  return [...new Set(names)].map((name) => {
    const feed = feeds.get(name);
    if (feed === undefined)
      throw unknownName({ ru: `нет ленты ${name}`, en: `there is no feed ${name}` }, [...feeds.keys()]);
    return feed;
  });
}

function noFeeds(file: string) {
  return usageError(
    { ru: "в файле расписания нет лент", en: "the schedule file has no feeds" },
    { ru: `в нём нет раздела events: ${file}`, en: `there is no section events in it: ${file}` },
    { ru: "опишите ленту, как в docs/events.md", en: "describe a feed as docs/events.md does" },
  );
}
