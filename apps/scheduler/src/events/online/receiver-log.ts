import type { Logger } from "@b24kit/client";
import type { ReceiverEvent } from "./receiver-event.ts";

/** Milliseconds in which things of one kind have one line of the log: anybody can send as much as he likes. */
const often = 60_000;

type Line = readonly [level: "debug" | "info" | "warn" | "error", fields: object, message: string];

/** Writes what happens at the receiver into the log; of what may come in masses a line a minute, with how many there were since the last. */
export function receiverLog(log: Logger, monotonic: () => number): (event: ReceiverEvent) => void {
  const seen = new Map<string, { count: number; toldAt: number }>();
  return (event) => {
    const [level, fields, message] = lineOf(event);
    if (!masses.has(event.type)) {
      log[level](fields, message);
      return;
    }
    const key = JSON.stringify(fields);
    const last = seen.get(key) ?? { count: 0, toldAt: Number.NEGATIVE_INFINITY };
    const isDue = monotonic() - last.toldAt >= often;
    if (isDue) log[level]({ ...fields, times: last.count + 1 }, message);
    seen.set(key, isDue ? { count: 0, toldAt: monotonic() } : { ...last, count: last.count + 1 });
  };
}

const masses: ReadonlySet<ReceiverEvent["type"]> = new Set(["forged", "crowded", "malformed", "lost", "trouble"]);

type EventOf<Type extends ReceiverEvent["type"]> = Extract<ReceiverEvent, { type: Type }>;

function lineOf(event: ReceiverEvent): Line {
  const make = lines[event.type] as (event: ReceiverEvent) => Line;
  return make(event);
}

const lines: { readonly [Type in ReceiverEvent["type"]]: (event: EventOf<Type>) => Line } = {
  stored: ({ feed, code }) => ["debug", { event: "event-stored", feed, code }, "an event is stored"],
  unwanted: ({ feed, code }) => ["debug", { event: "event-unwanted", feed, code }, "the feed does not want the event"],
  forged: ({ feed, isTokenKnown }) =>
    isTokenKnown
      ? ["warn", refused(feed, "token"), "a request without the right token was refused"]
      : ["error", refused(feed, "no-token"), "a request was refused: the feed's token is not stored on this computer"],
  crowded: ({ feed }) => ["error", refused(feed, "crowded"), "an installation was not checked: too many came at once"],
  malformed: ({ feed, status }) => ["warn", refused(feed, status), "a request that is no event was refused"],
  lost: ({ feed, error }) => {
    return ["error", { event: "event-lost", feed, ...codeOf(error) }, "an event could not be kept and is lost"];
  },
  installed: ({ feed }) => {
    return ["info", { event: "application-installed", feed }, "the application was installed, its token is known"];
  },
  uninstalled: ({ feed }) => {
    return ["error", { event: "application-removed", feed }, "the application was removed: no events come any more"];
  },
  trouble: ({ feed, error }) => ["error", { event: "trouble", feed, ...codeOf(error) }, "a request was not checked"],
};

function refused(feed: string, why: string | number): object {
  return { event: "request-refused", feed, why };
}

/** Messages of errors that nobody has foreseen may hold anything. */
function codeOf(error: unknown): object {
  if (!(error instanceof Error)) return { error: typeof error };
  return { error: error.name, ...("code" in error && typeof error.code === "string" ? { code: error.code } : {}) };
}
