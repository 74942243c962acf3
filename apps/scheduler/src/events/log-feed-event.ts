import type { Logger } from "@b24kit/client";
import type { RunReason } from "../store/run-store.ts";
import type { OfflineEvent } from "./offline/offline-parts.ts";
import type { SpoolEvent } from "./online/spooled-queue.ts";
import type { WorkEvent } from "./work/work-event.ts";

/** What happens to events beside the receiver. */
export type FeedEvent = OfflineEvent | SpoolEvent | WorkEvent;

/** Writes what happens to the events of feeds into the log. Nothing of their content stands in it. */
export function logFeedEvent(log: Logger, event: FeedEvent): void {
  const [level, message] = lines[event.type];
  const isStrange = event.type === "taken" && event.dropped > 0;
  log[isStrange ? "warn" : level]({ event: event.type, ...fieldsOf(event) }, message);
}

type Level = "debug" | "info" | "warn" | "error";

const lines: Readonly<Record<FeedEvent["type"], readonly [level: Level, message: string]>> = {
  taken: ["debug", "events came from the portal"],
  unreadable: ["error", "a record of the portal's queue cannot be read, it is not handled"],
  settled: ["debug", "the portal knows what became of events"],
  recovered: ["warn", "events of an answer that was lost are back"],
  gone: ["warn", "the portal has events no more that were to be tried again"],
  "events-handled": ["debug", "events are handled"],
  "event-failed": ["warn", "an event failed"],
  "event-dead": ["error", "an event is given up"],
  "events-lost": ["warn", "another scheduler has the events now"],
  "portal-away": ["error", "objects cannot be read now"],
  "target-away": ["error", "events cannot be handled now, they wait"],
  "brought-over": ["info", "events that were kept on this computer are in the shared queue"],
  "queue-back": ["info", "the shared queue is here again"],
  "queue-away": ["error", "the shared queue of events is away"],
  "spool-trouble": ["error", "events that are kept on this computer cannot be brought over"],
  trouble: ["error", "something failed beside the events"],
};

function fieldsOf(event: FeedEvent): object {
  const { type: _type, ...fields } = event;
  const told = Object.entries(fields).map(([name, value]) => {
    if (name === "error") return codeOf(value);
    if (name === "reason") return reasonOf(value as RunReason);
    return name === "event" ? about(value as Extract<WorkEvent, { type: "event-dead" }>["event"]) : { [name]: value };
  });
  return Object.assign({}, ...told) as object;
}

function about({ id, feed, code, object, attempt }: Extract<WorkEvent, { type: "event-dead" }>["event"]): object {
  return { feed, id, about: object ?? code, attempt };
}

function reasonOf({ code, en }: RunReason): object {
  return { code, reason: en };
}

/** Messages of errors that nobody has foreseen may hold anything. */
function codeOf(error: unknown): object {
  if (!(error instanceof Error)) return { error: typeof error };
  return { error: error.name, ...("code" in error && typeof error.code === "string" ? { code: error.code } : {}) };
}
