import { stateFolders } from "@b24kit/state";
import type { Feed } from "../../config/events/feed.ts";
import type { Context } from "../../context.ts";
import { usageError } from "../../errors/problem.ts";
import { logFeedEvent } from "../../events/log-feed-event.ts";
import { receiverLog } from "../../events/online/receiver-log.ts";
import { onlineFeeds } from "../../events/online/online-feeds.ts";
import { openReceiver, type Receiver } from "../../events/online/open-receiver.ts";
import { createSpooledQueue } from "../../events/online/spooled-queue.ts";
import type { EventQueue } from "../../events/queue/event-queue.ts";
import type { FeedWork } from "../../events/work/work-parts.ts";
import { openEvents } from "../../store/open-store.ts";
import { hostAndPort } from "../host-and-port.ts";
import type { FeedParts } from "./feed-parts.ts";

/** A receiver that takes the events of online feeds. */
export interface OnlineReceiver extends Receiver {
  /** Brings what an outage of the shared queue left on this computer into it, until the signal is aborted. */
  bringOver(signal: AbortSignal): Promise<void>;
}

const usualPort = 8026;

/** Opens the receiver of online feeds; `works` are rung when something came. Throws `SchedulerError` when it cannot listen. */
export async function onlineReceiver(
  context: Context,
  {
    feeds,
    works,
    http,
  }: { readonly feeds: readonly Feed[]; readonly works: readonly FeedWork[]; readonly http: string },
  parts: FeedParts,
): Promise<OnlineReceiver> {
  const { log, secrets, portals, clock } = parts;
  const { queue, bringOver, close } = intakeOf(context, feeds, parts);
  const bells = new Map(works.map(({ name, bell }) => [name, bell]));
  const tell = receiverLog(log, clock.monotonic);
  const receiver = await openReceiver(
    { host: "127.0.0.1", port: usualPort, ...hostAndPort(http) },
    {
      feeds: onlineFeeds(feeds, {
        secrets: secrets.targetSecrets,
        portals,
        clock,
        signal: context.io.signal,
      }),
      queue,
      now: clock.now,
      onEvent: (event) => {
        if (event.type === "stored") bells.get(event.feed)?.ring();
        tell(event);
      },
    },
  );
  return {
    address: receiver.address,
    bringOver,
    close: async () => {
      await receiver.close();
      await close();
    },
  };
}

interface Intake extends Pick<OnlineReceiver, "bringOver" | "close"> {
  readonly queue: Pick<EventQueue, "add">;
}

/** The portal sends an event once: while a shared queue is away it goes to the disk of this computer. */
function intakeOf({ io }: Context, feeds: readonly Feed[], { queue, shared, owner, clock, log }: FeedParts): Intake {
  if (shared === undefined)
    return { queue, bringOver: async () => Promise.resolve(), close: async () => Promise.resolve() };
  const local = openEvents({ folder: stateFolders({ env: io.env, platform: process.platform }).state });
  const spooled = createSpooledQueue({
    shared: queue,
    local,
    feeds: feeds.map(({ name }) => name),
    owner,
    clock,
    onEvent: (event) => logFeedEvent(log, event),
  });
  return { queue: spooled, bringOver: async (signal) => spooled.bringOver(signal), close: async () => local.close() };
}

/** Online feeds without a place to send to. */
export function noReceiver([feed]: readonly Feed[]) {
  return usageError(
    { ru: `лента ${feed?.name}: негде принимать события`, en: `feed ${feed?.name}: there is no place to take events` },
    { ru: "портал присылает их по HTTP", en: "the portal sends them over HTTP" },
    { ru: "добавьте --http 127.0.0.1:8026", en: "add --http 127.0.0.1:8026" },
  );
}
