import type { Delivered } from "../deliveries/deliver.ts";
import { deliverToAll } from "../deliveries/deliver-to-all.ts";
import type { Run } from "../store/run-store.ts";
import type { Attempt } from "./attempt.ts";
import { punctual } from "./due-slots.ts";
import { endOf } from "./end-of.ts";
import { onceSent } from "./once-sent.ts";
import type { Outcome } from "./outcome.ts";
import type { Failure, MadeReport, Recipient } from "./parts.ts";
import type { Places } from "./places.ts";
import { reasons } from "./reasons.ts";

interface Ready {
  readonly made: MadeReport;
  readonly recipient: Recipient | undefined;
  readonly places: Places;
  /** Why nothing is sent any more: only what earlier attempts left open is settled. */
  readonly outdated?: Failure;
}

/** Sends a report to the targets that miss it and says what becomes of the run. Throws `StateError`, and `NotStored` once it sends. */
export async function sendReport(attempt: Attempt, ready: Ready): Promise<Outcome> {
  const storeId = await attempt.shared.storeId();
  return onceSent(async () => sendFrom(storeId, attempt, ready));
}

async function sendFrom(
  storeId: string,
  attempt: Attempt,
  { made, recipient, places, outdated }: Ready,
): Promise<Outcome> {
  const { run, job, signal, parts } = attempt;
  const isLate = isLateAt(run, parts.clock.now());
  const sending = { run, job, recipient, made, isLate, storeId, outdated, signal };
  const ends = await deliverToAll(places.open, sending, parts);
  const all = [...ends.values()];
  if (all.some(({ state }) => state === "lost")) return { kind: "lost" };
  if (ends.size === job.targets.length && all.every(hasThisReport)) await made.markSent();
  const outcome = await endOf(attempt, places, ends, { ...factsOf(made), ...(isLate && { late: true }) });
  return outcome.kind === "finish" ? { ...outcome, made, recipient } : outcome;
}

/** A target that has an earlier report of this run may not know of what came up since. */
function hasThisReport(end: Delivered): boolean {
  return "isThisReport" in end && end.isThisReport;
}

/** After downtime or a failure; not because of quiet hours. */
export function isLateAt(run: Run, now: number): boolean {
  return now - run.at > punctual && run.reason?.code !== reasons.quiet().code;
}

function factsOf({ report: { complete, delivery } }: MadeReport): Run["facts"] {
  return { complete, ...(delivery && { items: delivery.items, newItems: delivery.newItems }) };
}
