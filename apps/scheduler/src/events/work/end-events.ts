import { retryAt } from "../../runs/retry-at.ts";
import type { RunReason } from "../../store/run-store.ts";
import type { QueuedEvent } from "../queue/event-queue.ts";
import type { Ended } from "./handle-events.ts";
import { untilStored } from "./until-stored.ts";
import type { FeedWork, WorkParts } from "./work-parts.ts";

/** Who had the events, and until when what became of them is tried to be stored. */
export interface Ending {
  readonly owner: string;
  readonly signal: AbortSignal;
}

/**
 * Stores what became of events. Where that cannot be done until the signal is aborted, their leases run out and they are handled again.
 * Never rejects.
 */
export async function endEvents(
  ended: readonly Ended[],
  feed: Pick<FeedWork, "name" | "attempts">,
  parts: WorkParts,
  { owner, signal }: Ending,
): Promise<number> {
  const { queue } = parts;
  const store = async <Result>(action: () => Promise<Result>) => untilStored(action, parts, signal);
  const idsOf = (outcome: string): readonly number[] =>
    ended.filter(({ handled }) => handled.outcome === outcome).map(({ event }) => event.id);
  const [done, back] = [idsOf("done"), idsOf("given-back")];
  const kept = done.length === 0 ? [] : await store(async () => queue.succeed(done, owner));
  if (back.length > 0) await store(async () => queue.giveBack(back, owner));
  let lost = done.length - (kept?.length ?? done.length);
  for (const { event, handled } of ended) {
    if (handled.outcome !== "failed" && handled.outcome !== "rejected") continue;
    const isLast = handled.outcome === "rejected" || event.failures + 1 >= feed.attempts;
    const asked = handled.outcome === "failed" ? handled.retryAt : undefined;
    const end = isLast ? bury(event, handled.reason) : fail(event, handled.reason, asked);
    if ((await store(async () => end(parts, owner))) === false) lost += 1;
  }
  if (lost > 0) parts.onEvent({ type: "events-lost", feed: feed.name, count: lost });
  return done.length - lost;
}

type End = (parts: WorkParts, owner: string) => Promise<boolean>;

function bury(event: QueuedEvent, reason: RunReason): End {
  return async ({ queue, onEvent }, owner) => {
    const isStored = await queue.bury(event.id, owner, reason);
    if (isStored) onEvent({ type: "event-dead", event, reason });
    return isStored;
  };
}

/** Nobody may ask for more patience than a day: the budget would last for ever. Milliseconds. */
const day = 24 * 60 * 60 * 1000;

function fail(event: QueuedEvent, reason: RunReason, asked: number | undefined): End {
  return async ({ queue, clock, random, onEvent }, owner) => {
    const now = clock.now();
    const own = retryAt(event.failures + 1, { now, random: random(), asked: undefined });
    const at = Math.min(now + day, Math.max(own, Math.ceil(asked ?? 0)));
    const isStored = await queue.fail(event.id, owner, { reason, retryAt: at });
    if (isStored) onEvent({ type: "event-failed", event, reason, retryAt: at });
    return isStored;
  };
}
