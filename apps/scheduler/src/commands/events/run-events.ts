import type { Feed } from "../../config/events/feed.ts";
import type { Context } from "../../context.ts";
import { exitCodes } from "../../errors/exit-codes.ts";
import { type FeedEvent, logFeedEvent } from "../../events/log-feed-event.ts";
import { noteAlive } from "../../events/note-alive.ts";
import { runWorkers } from "../../events/work/run-workers.ts";
import type { FeedWork } from "../../events/work/work-parts.ts";
import { loadConfig } from "../load-config.ts";
import { withStore } from "../with-store.ts";
import { type FeedParts, feedParts, openFeedWork } from "./feed-parts.ts";
import { feedsNamed } from "./feeds-named.ts";
import { lookForTokens } from "./look-for-tokens.ts";
import { type OfflineFeed, offlineFeed } from "./offline-feed.ts";
import { noReceiver, onlineReceiver, type OnlineReceiver } from "./online-receiver.ts";

/** How events are taken. */
export interface EventsOptions {
  readonly http?: string;
  readonly mayLose?: true;
}

/** Takes the events of feeds and has them handled, until it is told to stop. */
export async function runEvents(context: Context, names: readonly string[], options: EventsOptions): Promise<number> {
  const feeds = feedsNamed(await loadConfig(context), names);
  const online = feeds.filter(({ from }) => from === "online");
  if (online.length > 0 && options.http === undefined) throw noReceiver(online);
  await withStore(context, async (store, shared, events) => {
    const mayLose = options.mayLose === true;
    const parts = feedParts(context, { queue: events(), store, shared, mayLose });
    await lookForTokens(context, online, parts);
    await using _alive = await noteAlive(store, parts);
    await using _portals = parts.portals;
    await using stack = new AsyncDisposableStack();
    const works: FeedWork[] = [];
    for (const feed of feeds) {
      const work = await openFeedWork(feed, parts, context.io.env);
      stack.defer(async () => work.handler.close());
      works.push(work);
    }
    const readers = feeds.flatMap((feed, index) => {
      const work = works[index];
      return feed.from === "offline" && work !== undefined ? [offlineFeed(feed, work, mayLose, parts)] : [];
    });
    const { http } = options;
    const receiver =
      online.length === 0 || http === undefined
        ? undefined
        : await onlineReceiver(context, { feeds: online, works, http }, parts);
    tellStart(context, feeds, receiver);
    const about = { owner: parts.owner, feeds: feeds.map(({ name }) => name) };
    parts.log.info({ event: "events-started", ...about }, "events are taken");
    await work(context, { readers, receiver, works }, parts);
    parts.log.info({ event: "events-stopped", ...about }, "events are taken no more");
  });
  return exitCodes.done;
}

interface Running {
  readonly readers: readonly OfflineFeed[];
  readonly receiver: OnlineReceiver | undefined;
  readonly works: readonly FeedWork[];
}

/** First nothing more is taken, then what is being handled ends, then the portal is told of it. */
async function work({ io }: Context, { readers, receiver, works }: Running, parts: FeedParts): Promise<void> {
  const { queue, clock, owner, log } = parts;
  const ended = new AbortController();
  const signal = AbortSignal.any([io.signal, ended.signal]);
  const onEvent = (event: FeedEvent): void => logFeedEvent(log, event);
  const workers = runWorkers(works, { queue, clock, random: Math.random, owner, onEvent }, signal);
  const bringing = receiver?.bringOver(signal);
  const closing = closeAtEnd(receiver, signal);
  try {
    await Promise.all(readers.map(async (reader) => reader.run(signal)));
    if (!signal.aborted) await workers;
  } finally {
    // One feed that may not be read ends them all: who started them learns it at once.
    ended.abort();
    await Promise.all([workers, bringing, closing]);
    await Promise.all(readers.map(async (reader) => reader.settle()));
  }
}

async function closeAtEnd(receiver: OnlineReceiver | undefined, signal: AbortSignal): Promise<void> {
  if (receiver === undefined) return;
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
  await receiver.close();
}

function tellStart({ io, messages }: Context, feeds: readonly Feed[], receiver: OnlineReceiver | undefined): void {
  if (receiver !== undefined) {
    messages.note({ ru: `События принимаются: ${receiver.address}`, en: `Events are taken: ${receiver.address}` });
  }
  // A daemon without a terminal has its log.
  if (io.stderr.isTTY !== true) return;
  const names = feeds.map(({ name }) => name).join(", ");
  messages.note({
    ru: `Работает, ленты: ${names}; остановить: Ctrl+C`,
    en: `Working, feeds: ${names}; to stop: Ctrl+C`,
  });
}
