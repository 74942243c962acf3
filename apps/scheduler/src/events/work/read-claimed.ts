import { interruptionOf } from "../../runs/interruption.ts";
import { keepTime } from "../../runs/keep-time.ts";
import type { QueuedEvent } from "../queue/event-queue.ts";
import { follow } from "./follow.ts";
import type { PatientFeed } from "./patient-feed.ts";
import { readAgain, type ReadEvent } from "./read-again.ts";
import type { WorkParts } from "./work-parts.ts";
import { workReasons } from "./work-reasons.ts";

/** What is known of claimed events, by their numbers; undefined: it could not be read, and nothing may be tried with them. */
export type ReadEvents = ReadonlyMap<number, ReadEvent> | undefined;

/** Reads the objects of a claim in as few requests as possible. While the portal is away the feed rests. Never rejects. */
export async function readClaimed(
  events: readonly QueuedEvent[],
  feed: PatientFeed,
  { clock, onEvent }: WorkParts,
  signal: AbortSignal,
): Promise<ReadEvents> {
  const reading = new AbortController();
  const leave = follow(signal, reading);
  const stopClock = keepTime(feed.timeout, reading, clock);
  const read = await readAgain(events, { reader: feed.reader, signal: reading.signal, clock });
  stopClock();
  leave();
  if ("events" in read) {
    if (feed.reader !== undefined) feed.patience.met();
    return new Map(read.events.map((one) => [one.event.id, one]));
  }
  const broken = interruptionOf(reading.signal);
  if (broken !== "stopped" && broken !== "lost") {
    const reason = broken === "timeout" ? workReasons.notRead(feed.timeout) : read.away;
    onEvent({ type: "portal-away", feed: feed.name, reason, pause: feed.patience.away() });
  }
  return undefined;
}
