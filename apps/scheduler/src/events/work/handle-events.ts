import { givingUp } from "../../runs/giving-up.ts";
import { interruptionOf } from "../../runs/interruption.ts";
import type { Clock } from "../../runs/parts.ts";
import { failed } from "../handlers/handled.ts";
import type { Handled } from "../handlers/event-handler.ts";
import { messageOf } from "../handlers/message-of.ts";
import type { QueuedEvent } from "../queue/event-queue.ts";
import type { ReadEvent } from "./read-again.ts";
import type { FeedWork } from "./work-parts.ts";
import { workReasons } from "./work-reasons.ts";

/** What became of an event; `given-back`: its attempt does not count. */
export interface Ended {
  readonly event: QueuedEvent;
  readonly handled: Handled | { readonly outcome: "given-back" };
}

/** Gives events to the handler of their feed. Never rejects. */
export async function handleEvents(
  read: readonly ReadEvent[],
  { portal, handler, timeout }: Pick<FeedWork, "portal" | "handler" | "timeout">,
  { signal, clock }: { readonly signal: AbortSignal; readonly clock: Clock },
): Promise<readonly Ended[]> {
  const unknown: Ended[] = [];
  const events: QueuedEvent[] = [];
  const messages = read.flatMap(({ event, object, state }) => {
    if (state?.state === "unknown") {
      unknown.push({ event, handled: { outcome: "failed", reason: state.reason } });
      return [];
    }
    events.push(event);
    return [messageOf(event, { portal, object, state })];
  });
  if (messages.length === 0) return unknown;
  try {
    const outcomes = await givingUp(handler.handle(messages, signal), signal, clock);
    return [...unknown, ...ended(events, (index) => outcomes[index], { signal, timeout })];
  } catch (error) {
    return [...unknown, ...ended(events, () => failed(error), { signal, timeout })];
  }
}

interface Breaking {
  readonly signal: AbortSignal;
  readonly timeout: number;
}

/** Whoever is stopped, or lost his lease, has not failed. */
function ended(
  events: readonly QueuedEvent[],
  outcomeOf: (index: number) => Handled | undefined,
  { signal, timeout }: Breaking,
): readonly Ended[] {
  const broken = interruptionOf(signal);
  return events.map((event, index) => {
    const handled = outcomeOf(index) ?? { outcome: "failed", reason: workReasons.noAnswer() };
    if (broken === undefined || handled.outcome !== "failed") return { event, handled };
    if (broken !== "timeout") return { event, handled: { outcome: "given-back" } };
    return { event, handled: { outcome: "failed", reason: workReasons.timeout(timeout) } };
  });
}
