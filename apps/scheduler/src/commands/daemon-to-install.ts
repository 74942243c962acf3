import type { Context } from "../context.ts";
import { type SchedulerError, usageError } from "../errors/problem.ts";
import { eventDaemon, type EventDaemonOptions, reportDaemon, type UnitDaemon } from "../install/daemons.ts";
import { feedsNamed } from "./events/feeds-named.ts";
import { hostAndPort } from "./host-and-port.ts";
import { loadConfig } from "./load-config.ts";

/** Which daemon a unit starts. */
export interface DaemonOptions extends EventDaemonOptions {
  readonly events?: true;
}

/**
 * The daemon that is asked for. That of events has to have what it cannot start without; nobody would look at a unit that ends at
 * once. Throws `SchedulerError`.
 */
export async function daemonToInstall(context: Context, options: DaemonOptions): Promise<UnitDaemon> {
  const { events, http, mayLose } = options;
  if (events !== true) {
    if (http !== undefined) throw onlyEvents("--http");
    if (mayLose === true) throw onlyEvents("--may-lose");
    return reportDaemon;
  }
  if (http !== undefined) hostAndPort(http);
  const online = feedsNamed(await loadConfig(context), []).filter(({ from }) => from === "online");
  if (online.length > 0 && http === undefined) {
    const { noReceiver } = await import("./events/online-receiver.ts");
    throw noReceiver(online);
  }
  return eventDaemon(options);
}

function onlyEvents(option: string): SchedulerError {
  return usageError(
    { ru: `${option}: только вместе с --events`, en: `${option} goes with --events only` },
    {
      ru: "без --events запускается b24-scheduler run, а это ключ команды events run",
      en: "without --events b24-scheduler run is started, and this is an option of events run",
    },
    { ru: `добавьте --events или уберите ${option}`, en: `add --events, or leave ${option} out` },
  );
}
