import type { Feed } from "../../config/events/feed.ts";
import { exitCodes } from "../../errors/exit-codes.ts";
import { SchedulerError } from "../../errors/problem.ts";
import { askUnboundCodes } from "../../events/bindings/ask-unbound-codes.ts";
import { logFeedEvent } from "../../events/log-feed-event.ts";
import { canKeep } from "../../events/offline/can-keep.ts";
import { type OfflineParts, usualSettings } from "../../events/offline/offline-parts.ts";
import { portalQueue } from "../../events/offline/portal-queue.ts";
import { runOffline } from "../../events/offline/run-offline.ts";
import { seenProcesses } from "../../events/offline/seen-processes.ts";
import { settleEvents } from "../../events/offline/settle-events.ts";
import type { FeedWork } from "../../events/work/work-parts.ts";
import type { FeedParts } from "./feed-parts.ts";

/** The reader of an offline feed. */
export interface OfflineFeed {
  /** Reads until the signal is aborted. Rejects when the portal keeps nothing and that was not allowed, and when nobody may read. */
  run(signal: AbortSignal): Promise<void>;
  /** Tells the portal once more what became of events. Never rejects: what it does not hear now it hears at the next start. */
  settle(): Promise<void>;
}

/** Milliseconds for the last word to the portal. */
const lastWord = 5000;

/** Makes the reader of an offline feed. Nothing is asked of the portal yet. */
export function offlineFeed(feed: Feed, { bell }: FeedWork, mayLose: boolean, parts: FeedParts): OfflineFeed {
  const { portals, queue, store, clock, log } = parts;
  const { profile, connector } = feed;
  const partsOf = (loses: boolean): OfflineParts => ({
    feed,
    queue,
    portal: portalQueue({ portals, profile, connector, loses }),
    seen: seenProcesses(store, feed.name),
    loses,
    bell,
    clock,
    onEvent: (event) => logFeedEvent(log, event),
    settings: usualSettings,
  });
  const keeping = partsOf(false);
  return {
    run: async (signal) => {
      const keeps = await canKeep(keeping, signal);
      if (keeps === undefined) return;
      if (!keeps && !mayLose) throw keepsNothing(feed);
      await warnUnbound(feed, parts);
      await runOffline(keeps ? keeping : partsOf(true), signal);
    },
    settle: async () => void (await settleEvents(keeping, AbortSignal.timeout(lastWord)).catch(() => undefined)),
  };
}

/** Without bindings nothing ever comes, and nothing else would say so. */
async function warnUnbound(feed: Feed, { portals, log }: FeedParts): Promise<void> {
  const codes = await askUnboundCodes(feed, portals).catch(() => undefined);
  if (codes === undefined) return;
  const command = `b24-scheduler events bind ${feed.name}`;
  log.warn({ event: "not-bound", feed: feed.name, codes, command }, "the portal is not bound to events of the feed");
}

function keepsNothing({ name }: Feed): SchedulerError {
  return new SchedulerError({
    code: "no-feature",
    exitCode: exitCodes.refused,
    words: {
      what: {
        ru: `лента ${name}: тариф портала не хранит события до подтверждения`,
        en: `feed ${name}: the portal's plan keeps no events until they are confirmed`,
      },
      why: {
        ru: "нет возможности rest_offline_extended: вместе с потерянным ответом пропали бы события",
        en: "the feature rest_offline_extended is missing: with a lost answer its events would be gone",
      },
      next: {
        ru: "смените тариф или согласитесь на потери: b24-scheduler events run --may-lose",
        en: "change the plan, or agree to losses: b24-scheduler events run --may-lose",
      },
    },
  });
}
