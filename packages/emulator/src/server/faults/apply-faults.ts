import { RestError } from "../rest-error.ts";
import type { Work } from "../work.ts";
import type { WireFault } from "./fault.ts";
import type { FaultBox, FaultEvent, Strike } from "./fault-box.ts";

/** Thrown through a batch so that the request as a whole fails. */
export class WireFaultError extends Error {
  override readonly name = "WireFaultError";
  readonly fault: WireFault;

  constructor(fault: WireFault) {
    super(`Fault: ${fault.action}`);
    this.fault = fault;
  }
}

/**
 * Lets the faults of an event strike: waits for delays, throws what happens before execution, and marks the work whose
 * answer is to be spoilt. An error that it returns has to be thrown as soon as what was hit has been executed.
 */
export async function applyFaults(box: FaultBox, work: Work, event: FaultEvent): Promise<Error | undefined> {
  const { delay, failure } = box.strike(event);
  if (delay > 0) await work.sleep(delay);
  return failure === undefined ? undefined : meet(work, failure);
}

async function meet(work: Work, failure: NonNullable<Strike["failure"]>): Promise<Error | undefined> {
  switch (failure.action) {
    case "error":
      return failure.when === "after" ? toRestError(failure) : fail(toRestError(failure));
    case "run-after-disconnect":
      await work.untilGone(failure.ms);
      work.spoil({ action: "drop" });
      return undefined;
    case "drop":
      if (failure.when === "during") return new WireFaultError(failure);
      return failure.when === "after" ? work.spoil(failure) : fail(new WireFaultError(failure));
    case "html":
    case "reset":
      return failure.when === "after" ? work.spoil(failure) : fail(new WireFaultError(failure));
    case "redirect":
      return fail(new WireFaultError(failure));
    case "truncate":
    case "garbage":
    case "drip":
    case "huge":
      return work.spoil(failure);
    default:
      return failure satisfies never;
  }
}

function fail(error: Error): never {
  throw error;
}

function toRestError(fault: Extract<NonNullable<Strike["failure"]>, { action: "error" }>): RestError {
  return new RestError(fault.code, fault.description ?? "Fault injected by the emulator", fault.status ?? 400);
}
