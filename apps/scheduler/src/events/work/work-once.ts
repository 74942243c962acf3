import { keepTime } from "../../runs/keep-time.ts";
import type { QueuedEvent } from "../queue/event-queue.ts";
import { endEvents } from "./end-events.ts";
import { follow } from "./follow.ts";
import { type Ended, handleEvents } from "./handle-events.ts";
import type { Portion } from "./open-claim.ts";
import type { PatientFeed } from "./patient-feed.ts";
import type { ReadEvents } from "./read-claimed.ts";
import type { WorkParts } from "./work-parts.ts";

/** One attempt at events once they are read: handle them, store what became of them. Never rejects. */
export async function workOnce(portion: Portion, feed: PatientFeed, parts: WorkParts): Promise<void> {
  const { clock, onEvent } = parts;
  const startedAt = clock.monotonic();
  const read = await portion.read;
  const attempt = new AbortController();
  const leave = follow(portion.signal, attempt);
  const stopClock = keepTime(feed.timeout, attempt, clock);
  const ended = await attemptAt(portion.events, read, { feed, parts, signal: attempt.signal });
  stopClock();
  leave();
  const count = await endEvents(ended, feed, parts, portion.ending);
  portion.end();
  if (count > 0) onEvent({ type: "events-handled", feed: feed.name, count, took: clock.monotonic() - startedAt });
}

interface Attempt {
  readonly feed: PatientFeed;
  readonly parts: WorkParts;
  readonly signal: AbortSignal;
}

/** While the portal is away nothing is tried: a budget of attempts is for the handler. */
async function attemptAt(
  events: readonly QueuedEvent[],
  read: ReadEvents,
  { feed, parts: { clock, onEvent }, signal }: Attempt,
): Promise<readonly Ended[]> {
  if (signal.aborted || read === undefined) {
    return events.map((event) => ({ event, handled: { outcome: "given-back" } }));
  }
  const known = events.map((event) => read.get(event.id) ?? { event, object: null });
  return givenBackWhileAway(await handleEvents(known, feed, { signal, clock }), feed, onEvent);
}

/** An outage of where events go spends no budget, however long it lasts: else it would end with a dead letter for each event. */
function givenBackWhileAway(
  ended: readonly Ended[],
  { name, targetPatience }: PatientFeed,
  onEvent: WorkParts["onEvent"],
): readonly Ended[] {
  const away = ended.map(({ handled }) => handled).find(({ outcome }) => outcome === "away");
  if (away === undefined || !("reason" in away)) {
    targetPatience.met();
    return ended;
  }
  onEvent({ type: "target-away", feed: name, reason: away.reason, pause: targetPatience.away() });
  return ended.map((one) => (one.handled.outcome === "away" ? { ...one, handled: { outcome: "given-back" } } : one));
}
