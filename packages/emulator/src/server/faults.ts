import { RestError } from "./rest-error.ts";

/**
 * Something that goes wrong on purpose. `method` is a method name, "batch" for the batch request as a whole or "any" for
 * every request to /rest. A fault on a method also hits it inside a batch: a delay slows the whole request, an error
 * becomes that command's error, everything else befalls the whole request. Without `times` it never wears off.
 */
export type Fault = { readonly method: string; readonly times?: number } & FaultAction;

/** What happens: `ms` milliseconds of delay, a REST error, an HTML page, a cut connection, half an answer, a 302. */
export type FaultAction =
  | { readonly action: "delay"; readonly ms: number }
  | { readonly action: "error"; readonly code: string; readonly description?: string; readonly status?: number }
  | { readonly action: "html"; readonly status: number }
  | { readonly action: "drop" }
  | { readonly action: "truncate" }
  | { readonly action: "redirect"; readonly to: string };

/** Faults that do not concern one command but the HTTP answer. */
export type WireFault = Extract<FaultAction, { action: "html" | "drop" | "truncate" | "redirect" }>;

/** Thrown through a batch so that the request as a whole fails. */
export class WireFaultError extends Error {
  override readonly name = "WireFaultError";
  readonly fault: WireFault;

  constructor(fault: WireFault) {
    super(`Fault: ${fault.action}`);
    this.fault = fault;
  }
}

/** Counts the faults down. */
export interface FaultBox {
  /** Applies the faults of the targets: waits for all delays, then throws the first other one that is left. */
  apply(targets: readonly string[]): Promise<void>;
}

/** `sleep` gets the sum of the delays that hit at once. */
export function createFaultBox(faults: readonly Fault[], sleep: (length: number) => Promise<void>): FaultBox {
  const left = new Map(faults.map((fault) => [fault, fault.times ?? Number.POSITIVE_INFINITY]));
  const take = (targets: readonly string[]): Fault[] => {
    const ready = faults.filter((fault) => targets.includes(fault.method.toLowerCase()) && (left.get(fault) ?? 0) > 0);
    const failure = ready.find((fault) => fault.action !== "delay");
    const hit = ready.filter((fault) => fault.action === "delay" || fault === failure);
    for (const fault of hit) left.set(fault, (left.get(fault) ?? 0) - 1);
    return hit;
  };
  return {
    async apply(targets) {
      const hit = faults.length === 0 ? [] : take(targets);
      const delay = hit.reduce((sum, fault) => sum + (fault.action === "delay" ? fault.ms : 0), 0);
      if (delay > 0) await sleep(delay);
      const failure = hit.find((fault) => fault.action !== "delay");
      if (failure !== undefined) throw toError(failure);
    },
  };
}

function toError(fault: Exclude<Fault, { action: "delay" }>): Error {
  if (fault.action !== "error") return new WireFaultError(fault);
  return new RestError(fault.code, fault.description ?? "Fault injected by the emulator", fault.status ?? 400);
}
