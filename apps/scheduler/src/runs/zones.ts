import type { Job } from "../config/config.ts";
import type { Parts, Recipient } from "./parts.ts";

/** The zones whose slots jobs have. What was last known is stored: a scheduler starts on time also while the portal is away. */
export interface Zones {
  /** Of the user whose rights the job reads with. */
  ofProfile(job: Job, signal: AbortSignal): Promise<string>;
  /** Those in which a job has slots; undefined: not known yet. */
  of(job: Job): readonly string[] | undefined;
  /** Reads what is stored, also by other daemons, for jobs without a zone of their own. True: something is different. */
  reload(): Promise<boolean>;
  /** Asks the portal for the zones of profiles. True: something is different. */
  refresh(signal: AbortSignal): Promise<boolean>;
  /** Notes the zones of the people of a job. */
  notePeople(job: Job, people: readonly Recipient[], signal: AbortSignal): Promise<void>;
}

/** Nothing is known yet: `reload` reads what is stored. */
export function createZones({ config, store, zone }: Pick<Parts, "config" | "store" | "zone">): Zones {
  const open = [...config.jobs.values()].filter((job) => job.zone === undefined);
  const known = new Map<string, string>();
  const note = async (key: string, value: string): Promise<boolean> => {
    if (known.get(key) === value) return false;
    await store.note(key, value);
    known.set(key, value);
    return true;
  };
  const load = async (key: string): Promise<boolean> => {
    const value = await store.noted(key);
    if (value === undefined || known.get(key) === value) return false;
    known.set(key, value);
    return true;
  };
  const ask = async (job: Job, signal: AbortSignal): Promise<boolean> => note(profileKey(job), await zone(job, signal));
  const ofProfile: Zones["ofProfile"] = async (job, signal) => {
    if (!known.has(profileKey(job))) await ask(job, signal);
    return known.get(profileKey(job)) ?? "UTC";
  };
  return {
    ofProfile,
    of: (job) => {
      if (job.zone !== undefined) return [job.zone];
      const people = job.fanOut && known.get(peopleKey(job));
      if (people !== undefined) return people.split(" ");
      const own = known.get(profileKey(job));
      return own === undefined ? undefined : [own];
    },
    reload: async () => {
      const keys = new Set(open.flatMap((job) => [profileKey(job), ...(job.fanOut ? [peopleKey(job)] : [])]));
      const changes = await Promise.all([...keys].map(load));
      return changes.includes(true);
    },
    refresh: async (signal) => {
      const profiles = new Map(open.map((job) => [profileKey(job), job]));
      // What cannot be asked now stays as it was known last.
      const asked = await Promise.allSettled([...profiles.values()].map(async (job) => ask(job, signal)));
      return asked.some((answer) => answer.status === "fulfilled" && answer.value);
    },
    notePeople: async (job, people, signal) => {
      const own = await ofProfile(job, signal);
      const zones = [...new Set(people.map((person) => person.zone ?? own))].toSorted();
      if (job.zone === undefined && zones.length > 0) await note(peopleKey(job), zones.join(" "));
    },
  };
}

const profileKey = (job: Job): string => `zone of ${job.profile ?? ""}`;
const peopleKey = (job: Job): string => `zones of people of ${job.name}`;
