import { type Channel, DeliveryError, type DeliveryErrorText, type Message, type Target } from "@b24kit/delivery";
import { failureOf } from "../runs/failure-of.ts";
import { givingUp } from "../runs/giving-up.ts";
import type { Failure, Parts } from "../runs/parts.ts";
import { reasons } from "../runs/reasons.ts";
import type { DeliveryRow, Run, RunReason } from "../store/run-store.ts";

/** How a delivery stands after an attempt. */
export type Delivered =
  | { readonly state: "delivered" | "repeated"; readonly isNow: boolean }
  | { readonly state: "unknown"; readonly reason: RunReason }
  /** `isSettling`: it could not be found out what became of an earlier attempt, and nothing was sent. */
  | { readonly state: "failed"; readonly failure: Failure; readonly isSettling: boolean }
  /** Another daemon has the run. */
  | { readonly state: "lost" };

/** One report on its way to one target. */
export interface Delivery {
  readonly run: Run;
  /** Name of the target and its settings. */
  readonly name: string;
  readonly target: Target;
  readonly key: string;
  readonly open: () => Promise<Channel>;
  /** The message under the key that an earlier attempt may have used. */
  readonly message: (key: string) => Message;
  /** Why it is not sent any more: it is only found out what became of an earlier attempt. */
  readonly outdated: Failure | undefined;
  /** A person wants it sent, though it may be there. */
  readonly sendsUnknown: boolean;
  readonly signal: AbortSignal;
}

type DeliverParts = Pick<Parts, "store" | "clock" | "owner" | "onEvent" | "failureOf">;

/**
 * Delivers once where the channel can tell: it is noted durably that sending begins, then it is sent, then its end is noted. What an
 * earlier attempt left open is settled with the channel first; where that cannot tell, the target's policy decides. Throws only
 * `StateError`: nothing is sent then that was not noted.
 */
export async function deliver(delivery: Delivery, parts: DeliverParts): Promise<Delivered> {
  const { run, name, key } = delivery;
  const before = await parts.store.beginDelivery(run.id, parts.owner, { target: name, key, now: parts.clock.now() });
  if (before === false) return { state: "lost" };
  if (before?.status === "delivered" || before?.status === "repeated") return { state: before.status, isNow: false };
  const end = await attempt(delivery, before, parts);
  return note(end, delivery, parts);
}

/** How an attempt ended, before it is noted. */
type End =
  | { readonly status: "delivered" | "repeated"; readonly receipt: string; readonly note?: DeliveryErrorText }
  | { readonly status: "unknown"; readonly failure?: Failure; readonly isSettling?: boolean; readonly lost?: RunReason }
  | { readonly status: "refused"; readonly failure: Failure };

/** What the channel knows of what is open: its end, or that it is to be sent (again). */
type Found = End | { readonly mayRepeat: boolean; readonly isSurelyNotThere: boolean };

async function attempt(delivery: Delivery, before: DeliveryRow | undefined, parts: DeliverParts): Promise<End> {
  const isOpen = before?.status === "sending" || before?.status === "unknown";
  const failed = (error: unknown): End => ({
    // What was open stays open: that this attempt did not arrive says nothing about the one before.
    status: isOpen ? "unknown" : "refused",
    failure: failureOf(error, parts),
  });
  let channel: Channel;
  try {
    channel = await givingUp(delivery.open(), delivery.signal, parts.clock);
  } catch (error) {
    return failed(error);
  }
  try {
    const message = delivery.message(before?.key ?? delivery.key);
    const settled = isOpen ? await settleOpen(channel, message, before, delivery, parts) : undefined;
    if (delivery.signal.aborted && !(settled && "status" in settled)) return failed(delivery.signal.reason);
    if (settled !== undefined && "status" in settled) return settled;
    if (delivery.outdated !== undefined) return notSent(delivery.outdated, settled);
    return await send(channel, message, { delivery, parts, mayRepeat: settled?.mayRepeat === true });
  } finally {
    // Its answer is known: what goes wrong with closing changes nothing.
    await closed(channel);
  }
}

/** What was not there until now is not sent any more; whatever a second time would replace may be there. */
function notSent(failure: Failure, settled: { readonly isSurelyNotThere: boolean } | undefined): End {
  return settled?.isSurelyNotThere === false ? { status: "unknown" } : { status: "refused", failure };
}

/** Asks about an earlier attempt. What is lost keeps the words of the error that lost it. */
async function settleOpen(
  channel: Channel,
  message: Message,
  before: DeliveryRow,
  delivery: Delivery,
  parts: DeliverParts,
): Promise<Found> {
  const isSentAgain = delivery.sendsUnknown || repeats(delivery.target);
  const settled = await settle(channel, message, { since: before.since, isSentAgain }, { delivery, parts });
  if (!("status" in settled) || settled.status !== "unknown") return settled;
  const { reason } = before;
  const lost = reason?.code === reasons.unknownDelivery().code ? { lost: reason } : {};
  return { ...settled, ...lost, isSettling: true };
}

/** Asks the channel about what is open. */
async function settle(
  channel: Channel,
  message: Message,
  { since, isSentAgain }: { readonly since: number; readonly isSentAgain: boolean },
  { delivery: { signal }, parts }: { readonly delivery: Delivery; readonly parts: DeliverParts },
): Promise<Found> {
  try {
    const settled = await givingUp(channel.settle(message, since, signal), signal, parts.clock);
    if (settled.state === "delivered") return { status: "delivered", receipt: settled.id };
    const isSurelyNotThere = settled.state === "not-delivered";
    if (settled.state !== "unknown") return { mayRepeat: false, isSurelyNotThere };
    return isSentAgain ? { mayRepeat: true, isSurelyNotThere } : { status: "unknown" };
  } catch (error) {
    return { status: "unknown", failure: failureOf(error, parts) };
  }
}

interface Sending {
  readonly delivery: Delivery;
  readonly parts: DeliverParts;
  /** An earlier attempt may have arrived. */
  readonly mayRepeat: boolean;
}

async function send(channel: Channel, message: Message, sending: Sending): Promise<End> {
  const { delivery, parts, mayRepeat } = sending;
  const startedAt = parts.clock.now();
  try {
    const { id, note: remark } = await givingUp(channel.send(message, delivery.signal), delivery.signal, parts.clock);
    return { status: mayRepeat ? "repeated" : "delivered", receipt: id, ...(remark && { note: remark }) };
  } catch (error) {
    const isSure = error instanceof DeliveryError && error.code !== "outcome-unknown";
    if (isSure) return { status: mayRepeat ? "unknown" : "refused", failure: failureOf(error, parts) };
    return afterLostAnswer(channel, message, { since: startedAt, failure: lostAnswer(error, parts) }, sending);
  }
}

/** Found out at once if possible; what is to be sent again is sent by the next attempt, which settles first. */
async function afterLostAnswer(
  channel: Channel,
  message: Message,
  { since, failure }: { readonly since: number; readonly failure: Failure },
  { delivery, parts }: Sending,
): Promise<End> {
  if (delivery.signal.aborted) return { status: "unknown", failure };
  // What a person wanted was sent now: it is for him to say so again.
  const isSentAgain = repeats(delivery.target);
  const settled = await settle(channel, message, { since, isSentAgain }, { delivery, parts });
  if (!("status" in settled)) return { status: settled.isSurelyNotThere ? "refused" : "unknown", failure };
  return settled.status === "unknown" ? { ...settled, lost: reasons.unknownDelivery(failure.reason) } : settled;
}

/** The channel's own words, which may tell how much of it has arrived, and when to ask again. */
function lostAnswer(error: unknown, parts: DeliverParts): Failure {
  if (error instanceof DeliveryError) return failureOf(error, parts);
  const text = {
    ru: "Ответ канала потерян после начала отправки",
    en: "The answer of the channel was lost after sending had begun",
  };
  return failureOf(new DeliveryError("outcome-unknown", text, { cause: error }), parts);
}

/** What has arrived is noted, whatever happened to the signal meanwhile. */
async function note(end: End, { run, name, target }: Delivery, parts: DeliverParts): Promise<Delivered> {
  const { status } = end;
  const failure = "failure" in end ? end.failure : undefined;
  const receipt = "receipt" in end ? end.receipt : undefined;
  const lost = end.status === "unknown" ? (end.lost ?? reasons.unknownDelivery()) : undefined;
  const reason = failure?.reason ?? lost;
  // For history and the page only: addresses stand in it, which the log, that hears the event, does not tell.
  const stored = "note" in end && end.note !== undefined ? reasons.partly(end.note) : reason;
  const isNoted = await parts.store.endDelivery(run.id, parts.owner, name, {
    status,
    ...(receipt === undefined ? {} : { receipt }),
    ...(stored === undefined ? {} : { reason: stored }),
  });
  if (!isNoted) return { state: "lost" };
  parts.onEvent({ type: "delivery", run, target: name, kind: target.kind, status, receipt, reason });
  return deliveredOf(end, reason);
}

function deliveredOf(end: End, reason: RunReason = reasons.unknownDelivery()): Delivered {
  if (end.status === "refused") return { state: "failed", failure: end.failure, isSettling: false };
  if (end.status !== "unknown") return { state: end.status, isNow: true };
  const { failure, isSettling = false } = end;
  return failure === undefined ? { state: "unknown", reason } : { state: "failed", failure, isSettling };
}

function repeats(target: Target): boolean {
  return "unknown" in target && target.unknown === "at-least-once";
}

async function closed(channel: Channel): Promise<void> {
  try {
    await channel[Symbol.asyncDispose]();
  } catch {
    // Nobody waits for it.
  }
}
