import type { Target } from "@b24kit/delivery";
import type { Job } from "../config/config.ts";
import type { Failure, MadeReport, Parts, Recipient } from "../runs/parts.ts";
import type { Run } from "../store/run-store.ts";
import { deliver, type Delivered } from "./deliver.ts";
import { deliveryKey } from "./delivery-key.ts";
import { messageOf } from "./message-of.ts";

/** A report and everything that is known of where it goes. */
export interface Sending {
  readonly run: Run;
  readonly job: Job;
  readonly recipient: Recipient | undefined;
  readonly made: MadeReport;
  readonly isLate: boolean;
  readonly storeId: string;
  /** Why nothing is sent any more. */
  readonly outdated: Failure | undefined;
  readonly signal: AbortSignal;
}

/** A target of the file with its name. */
export interface NamedTarget {
  readonly name: string;
  readonly target: Target;
}

/** Delivers to these targets side by side: one that hangs or fails does not hold up the others. Throws `StateError`. */
export async function deliverToAll(
  targets: readonly NamedTarget[],
  sending: Sending,
  parts: Parts,
): Promise<ReadonlyMap<string, Delivered>> {
  const ends = await Promise.allSettled(
    targets.map(async (target) => [target.name, await deliverTo(target, sending, parts)] as const),
  );
  // Only when all have ended: nothing goes on in the background of a run that is over.
  return new Map(
    ends.map((end) => {
      if (end.status === "rejected") throw end.reason;
      return end.value;
    }),
  );
}

async function deliverTo({ name, target }: NamedTarget, sending: Sending, parts: Parts): Promise<Delivered> {
  const { run, job, recipient, made, isLate, storeId, outdated, signal } = sending;
  return deliver(
    {
      run,
      name,
      target,
      key: deliveryKey(storeId, run, name),
      open: async () => parts.openChannel(target, job, recipient),
      message: (key) => messageOf(made, run, { key, isLate }),
      outdated,
      // For one attempt: after that he does not know what has become of it.
      sendsUnknown: run.attempt === 1 && run.facts["sendsUnknown"] === true,
      signal,
    },
    parts,
  );
}
