import type { Fault } from "./fault.ts";

/** A place where faults strike: the request as a whole, or one call or command. */
export interface FaultEvent {
  readonly names: readonly string[];
  /** Lower-case name of the method that is called. */
  readonly method?: string;
}

/** What strikes: the sum of the delays, and the first fault that is none. */
export interface Strike {
  readonly delay: number;
  readonly failure: Exclude<Fault, { action: "delay" }> | undefined;
}

/** Knows which hit of which fault it is. */
export interface FaultBox {
  /** Counts the event as a hit of every fault that it concerns. */
  strike(event: FaultEvent): Strike;
}

/** Each fault counts its hits for itself, whether it struck or another one was first. */
export function createFaultBox(faults: readonly Fault[]): FaultBox {
  const counted = faults.map((fault) => ({ fault, hits: 0 }));
  return {
    strike(event) {
      const struck: Fault[] = [];
      for (const entry of counted) {
        if (!concerns(entry.fault.method.toLowerCase(), event)) continue;
        entry.hits++;
        if (isWithin(entry.fault.nth, entry.hits)) struck.push(entry.fault);
      }
      const delay = struck.reduce((sum, fault) => sum + (fault.action === "delay" ? fault.ms : 0), 0);
      return { delay, failure: struck.find((fault) => fault.action !== "delay") };
    },
  };
}

function concerns(target: string, { names, method }: FaultEvent): boolean {
  return names.includes(target) || method === target || method?.endsWith(`.${target}`) === true;
}

function isWithin(nth: Fault["nth"], hit: number): boolean {
  if (nth === undefined) return true;
  const [first, last] = typeof nth === "number" ? [nth, nth] : nth;
  return hit >= first && hit <= last;
}
