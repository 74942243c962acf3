import type { Logger } from "@b24kit/client";
import type { Language } from "@b24kit/report";
import type { Config, Job } from "../config/config.ts";
import { createPreviews } from "../page/create-previews.ts";
import type { Alert, ChannelOpener, Slots } from "../runs/parts.ts";
import type { RunEvent } from "../runs/run-event.ts";
import type { RunStore } from "../store/run-store.ts";
import { createHealth } from "./create-health.ts";
import { createPings } from "./create-pings.ts";
import { logEvent } from "./logs/log-event.ts";
import { createMetrics } from "./metrics/create-metrics.ts";
import { createOwnerNotice } from "./notice/create-owner-notice.ts";
import { openWeb, type WebParts } from "./web/open-web.ts";
import type { WebLimits } from "./web/web-limits.ts";
import type { WebSettings } from "./web/web-settings.ts";

export interface WatchOptions {
  readonly config: Config;
  readonly store: RunStore;
  /** Undefined: no page is opened; logs, pings and the owner's notice work all the same. */
  readonly web: WebSettings | undefined;
  readonly limits?: Partial<WebLimits>;
  readonly slots: Slots;
  /** Zones in which a job has slots: of its people, of the profile's user, as far as they are known. */
  readonly zonesOf: (job: Job) => Promise<readonly string[]>;
  /** For the owner's notice. */
  readonly openChannel: ChannelOpener;
  /** A secret by its name, for pings. Throws. */
  readonly secret: (name: string) => Promise<string>;
  readonly log: Logger;
  /** Takes known secrets out of a text. */
  readonly scrub: (text: string) => string;
  readonly version: string;
  /** Of messages to the owner; visitors of the page choose their own. */
  readonly language: Language;
  /** Of the owner, and of what is no job's. */
  readonly zone: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** For the page: who lacks a secret on another computer, and what waits of events. */
  readonly fleet: WebParts["fleet"];
  readonly events: WebParts["events"];
}

/** Watches over the scheduler, and lets others watch. */
export interface Watch {
  /** For `Parts.onEvent`. Never throws. */
  readonly onEvent: (event: RunEvent) => void;
  /** For `Parts.onAlert`. */
  readonly onAlert: (alert: Alert) => Promise<void>;
  /** Of the page; undefined when none is open. */
  readonly address: string | undefined;
  close(): Promise<void>;
}

/** Starts to watch. Throws `SchedulerError` when the page cannot be opened. */
export async function startWatch(options: WatchOptions): Promise<Watch> {
  const { log, store, now, secret } = options;
  const metrics = createMetrics(options);
  const { count } = metrics;
  const health = createHealth({ store, now });
  const previews = createPreviews();
  const web =
    options.web === undefined ? undefined : await openWeb(options.web, { ...options, metrics, health, previews });
  const pings = createPings({ secret, log, count });
  const notice = createOwnerNotice({ ...options, count });
  const hear = (event: RunEvent): void => {
    logEvent(log, event);
    metrics.onEvent(event);
    previews.onEvent(event);
    pings.onEvent(event);
    if (event.type === "tick") health.tick();
    if (event.type === "daemon-stopped") health.stop();
    if (event.type === "conflict") void notice.onConflict(event).catch(() => undefined);
  };
  return {
    // The loop must go on, whatever is wrong with its watch.
    onEvent: (event) => {
      try {
        hear(event);
      } catch (error) {
        log.error({ event: event.type, error: error instanceof Error ? error.name : typeof error }, "the watch failed");
      }
    },
    onAlert: notice.onAlert,
    address: web?.address,
    close: async () => {
      health.stop();
      await Promise.all([pings.close(), notice.close(), web?.close()]);
    },
  };
}
