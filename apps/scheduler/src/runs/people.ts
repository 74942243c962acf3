import type { Job } from "../config/config.ts";
import type { Parts, Recipient } from "./parts.ts";

/** The people that jobs which fan out make reports for; kept in memory for some minutes. */
export interface People {
  /** Asks anew. */
  look(job: Job, signal: AbortSignal): Promise<readonly Recipient[]>;
  /** Undefined: not among them any more. */
  find(job: Job, userId: number, signal: AbortSignal): Promise<Recipient | undefined>;
}

/** Milliseconds. A run per person begins within seconds of the look; a retry looks anew. */
const kept = 10 * 60_000;

/** Nobody is known yet. */
export function createPeople({ people, clock }: Pick<Parts, "people" | "clock">): People {
  const known = new Map<string, { readonly at: number; readonly byId: ReadonlyMap<number, Recipient> }>();
  const look: People["look"] = async (job, signal) => {
    const found = await people(job, signal);
    known.set(job.name, { at: clock.monotonic(), byId: new Map(found.map((person) => [person.userId, person])) });
    return found;
  };
  return {
    look,
    find: async (job, userId, signal) => {
      const last = known.get(job.name);
      if (last === undefined || clock.monotonic() - last.at > kept) await look(job, signal);
      return known.get(job.name)?.byId.get(userId);
    },
  };
}
