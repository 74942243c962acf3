import { type Channel, DeliveryError, type DeliveryErrorText, type Message, type Target } from "@b24kit/delivery";
import { failureOf } from "../runs/failure-of.ts";
import { givingUp } from "../runs/giving-up.ts";
import type { Failure, Parts } from "../runs/parts.ts";
import { reasons } from "../runs/reasons.ts";
import type { DeliveryRow, Run, RunReason } from "../store/run-store.ts";
import { lostAtOf, lostSince, toldReason } from "./lost-at.ts";

/** How a delivery stands after an attempt. */
export type Delivered =
  /** `isThisReport`: what it has is surely this report, and not one that an earlier attempt made. */
  | { readonly state: "delivered" | "repeated"; readonly isThisReport: boolean }
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
  const now = parts.clock.now();
  const before = await parts.store.beginDelivery(run.id, parts.owner, { target: name, key, now });
  if (before === false) return { state: "lost" };
  if (before?.status === "delivered" || before?.status === "repeated") {
    return { state: before.status, isThisReport: false };
  }
  const isOpen = before?.status === "sending" || before?.status === "unknown";
  const lostAt = before === undefined ? now : lostAtOf(before, now);
  const underItsKey = { ...delivery, key: before?.key ?? key };
  const end = await attempt(underItsKey, isOpen ? { before, lostAt } : undefined, parts);
  return note({ lostAt, ...end }, delivery, parts);
}

/** How an attempt ended, before it is noted. */
type End =
  | {
      readonly status: "delivered" | "repeated";
      readonly receipt: string;
      readonly note?: DeliveryErrorText;
      readonly isThisReport: boolean;
    }
  | {
      readonly status: "unknown";
      readonly failure?: Failure;
      readonly isSettling?: boolean;
      readonly lost?: RunReason;
      /** When this attempt was found to be lost, if it sent something. */
      readonly lostAt?: number;
    }
  | { readonly status: "refused"; readonly failure: Failure };

/** What the channel knows of what is open: its end, or that it is to be sent (again). */
type Found = End | MaySend;

interface MaySend {
  /** An earlier attempt may have arrived beside this one. */
  readonly mayRepeat: boolean;
  /** Nothing of earlier attempts is there, that would be taken for this one. */
  readonly isSurelyNotThere: boolean;
}

const nothingBefore: MaySend = { mayRepeat: false, isSurelyNotThere: true };

/** What earlier attempts left behind. */
interface Open {
  readonly before: DeliveryRow;
  /** Epoch milliseconds after which they sent nothing more. */
  readonly lostAt: number;
}

async function attempt(delivery: Delivery, open: Open | undefined, parts: DeliverParts): Promise<End> {
  const failed = (error: unknown): End => ({
    // What was open stays open: that this attempt did not arrive says nothing about the one before.
    status: open === undefined ? "refused" : "unknown",
    failure: failureOf(error, parts),
  });
  let channel: Channel;
  try {
    channel = await givingUp(delivery.open(), delivery.signal, parts.clock);
  } catch (error) {
    return failed(error);
  }
  try {
    const message = delivery.message(delivery.key);
    const found = open === undefined ? nothingBefore : await settleOpen(channel, message, open, delivery, parts);
    if ("status" in found) return found;
    if (delivery.signal.aborted) return failed(delivery.signal.reason);
    if (delivery.outdated !== undefined) return notSent(delivery.outdated, found);
    return await send(channel, message, { delivery, parts, ...found });
  } finally {
    // Its answer is known: what goes wrong with closing changes nothing.
    await closed(channel);
  }
}

/** What was not there until now is not sent any more; whatever a second time would replace may be there. */
function notSent(failure: Failure, { isSurelyNotThere }: MaySend): End {
  return isSurelyNotThere ? { status: "refused", failure } : { status: "unknown" };
}

/** Asks about an earlier attempt. What is lost keeps the words of the error that lost it. */
async function settleOpen(
  channel: Channel,
  message: Message,
  { before: { since, reason }, lostAt }: Open,
  delivery: Delivery,
  parts: DeliverParts,
): Promise<Found> {
  const asked = {
    since,
    // What is not sent any more cannot be doubled: nothing is waited for.
    lostAt: delivery.outdated === undefined ? lostAt : since,
    isSentAgain: delivery.sendsUnknown || repeats(delivery.target),
    // It may have been made anew since, with other items in it.
    isThisReport: false,
  };
  const settled = await settle(channel, message, asked, { delivery, parts });
  if (!("status" in settled) || settled.status !== "unknown") return settled;
  const lost = reason?.code === reasons.unknownDelivery().code ? { lost: toldReason(reason) } : {};
  return { ...settled, ...lost, isSettling: true };
}

/** What the channel is asked about, and what its answer is taken for. */
interface Asked {
  /** Epoch milliseconds at which the first attempt began, and after which none sent anything more. */
  readonly since: number;
  readonly lostAt: number;
  /** Where the channel cannot tell, it is sent once more. */
  readonly isSentAgain: boolean;
  /** What is found there is this very report. */
  readonly isThisReport: boolean;
}

/** Asks the channel about what is open. */
async function settle(
  channel: Channel,
  message: Message,
  { since, lostAt, isSentAgain, isThisReport }: Asked,
  { delivery: { signal }, parts }: { readonly delivery: Delivery; readonly parts: DeliverParts },
): Promise<Found> {
  try {
    const settled = await givingUp(channel.settle(message, since, signal, lostAt), signal, parts.clock);
    if (settled.state === "delivered") return { status: "delivered", receipt: settled.id, isThisReport };
    const isSurelyNotThere = settled.state === "not-delivered";
    if (settled.state !== "unknown") return { mayRepeat: false, isSurelyNotThere };
    return isSentAgain ? { mayRepeat: true, isSurelyNotThere } : { status: "unknown" };
  } catch (error) {
    return { status: "unknown", failure: failureOf(error, parts) };
  }
}

interface Sending extends MaySend {
  readonly delivery: Delivery;
  readonly parts: DeliverParts;
}

async function send(channel: Channel, message: Message, sending: Sending): Promise<End> {
  const { delivery, parts, mayRepeat, isSurelyNotThere } = sending;
  const startedAt = parts.clock.now();
  try {
    const { id, note: remark } = await givingUp(channel.send(message, delivery.signal), delivery.signal, parts.clock);
    const status = mayRepeat ? "repeated" : "delivered";
    // A receiver who has taken an earlier one under this key drops this one.
    return { status, receipt: id, isThisReport: isSurelyNotThere, ...(remark && { note: remark }) };
  } catch (error) {
    const isSure = error instanceof DeliveryError && error.code !== "outcome-unknown";
    if (isSure) return { status: isSurelyNotThere ? "refused" : "unknown", failure: failureOf(error, parts) };
    const lostAt = parts.clock.now();
    const end = await afterLostAnswer(channel, message, lostAnswer(error, parts), { startedAt, lostAt, ...sending });
    return end.status === "unknown" ? { ...end, lostAt } : end;
  }
}

interface LostSending extends Sending {
  /** Epoch milliseconds. */
  readonly startedAt: number;
  readonly lostAt: number;
}

/** Found out at once if possible; what is to be sent again is sent by the next attempt, which settles first. */
async function afterLostAnswer(
  channel: Channel,
  message: Message,
  failure: Failure,
  { delivery, parts, startedAt, lostAt, isSurelyNotThere }: LostSending,
): Promise<End> {
  if (delivery.signal.aborted) return { status: "unknown", failure };
  // What a person wanted was sent now: it is for him to say so again.
  const isSentAgain = repeats(delivery.target);
  const asked = { since: startedAt, lostAt, isSentAgain, isThisReport: isSurelyNotThere };
  const settled = await settle(channel, message, asked, { delivery, parts });
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
async function note(
  end: End & { readonly lostAt: number },
  { run, name, target }: Delivery,
  parts: DeliverParts,
): Promise<Delivered> {
  const { status } = end;
  const failure = "failure" in end ? end.failure : undefined;
  const receipt = "receipt" in end ? end.receipt : undefined;
  const lost = end.status === "unknown" ? (end.lost ?? reasons.unknownDelivery()) : undefined;
  const reason = failure?.reason ?? lost;
  const stored = storedReason(end, reason);
  const isNoted = await parts.store.endDelivery(run.id, parts.owner, name, {
    status,
    ...(receipt === undefined ? {} : { receipt }),
    ...(stored === undefined ? {} : { reason: stored }),
  });
  if (!isNoted) return { state: "lost" };
  parts.onEvent({ type: "delivery", run, target: name, kind: target.kind, status, receipt, reason });
  return deliveredOf(end, reason);
}

/** What history and the page tell, and the next attempt has to know; the log, that hears the event, tells no addresses. */
function storedReason(end: End & { readonly lostAt: number }, reason: RunReason | undefined): RunReason | undefined {
  if ("note" in end && end.note !== undefined) return reasons.partly(end.note);
  return end.status === "unknown" && reason !== undefined ? lostSince(reason, end.lostAt) : reason;
}

function deliveredOf(end: End, reason: RunReason = reasons.unknownDelivery()): Delivered {
  if (end.status === "refused") return { state: "failed", failure: end.failure, isSettling: false };
  if (end.status !== "unknown") return { state: end.status, isThisReport: end.isThisReport };
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
