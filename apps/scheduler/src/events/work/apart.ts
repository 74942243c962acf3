import type { QueuedEvent } from "../queue/event-queue.ts";
import type { Ended } from "./handle-events.ts";
import { workReasons } from "./work-reasons.ts";

/** An event at which the program died so often is a dead letter: it may be what kills it. */
const mostCrashes = 20;

/** What of a claim is given up unseen, and what the handler gets at once. */
interface Apart {
  readonly fatal: readonly Ended[];
  readonly groups: readonly (readonly QueuedEvent[])[];
}

/** Divides a claim. What a process has died at is handled alone, and last: not the others, if it is what killed it. */
export function apart(events: readonly QueuedEvent[], atOnce: number): Apart {
  const reason = workReasons.crashes(mostCrashes);
  const fatal = events.filter((event) => crashesOf(event) >= mostCrashes);
  const alone = events.filter((event) => crashesOf(event) > 0 && crashesOf(event) < mostCrashes);
  const others = events.filter((event) => crashesOf(event) === 0);
  const count = Math.ceil(others.length / atOnce);
  const groups = Array.from({ length: count }, (_, index) => others.slice(index * atOnce, (index + 1) * atOnce));
  return {
    fatal: fatal.map((event) => ({ event, handled: { outcome: "rejected", reason } })),
    groups: [...groups, ...alone.map((event) => [event])],
  };
}

/** Attempts before this one that neither failed nor went well. */
function crashesOf({ attempt, failures }: QueuedEvent): number {
  return attempt - 1 - failures;
}
