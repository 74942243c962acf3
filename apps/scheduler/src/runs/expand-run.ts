import type { Job } from "../config/config.ts";
import type { Slot } from "../store/run-store.ts";
import type { Attempt } from "./attempt.ts";
import { punctual } from "./due-slots.ts";
import { givingUp } from "./giving-up.ts";
import type { Outcome } from "./outcome.ts";
import type { Slots } from "./parts.ts";

/** Finds out whom the job makes reports for, and adds a run for each. Doing it again adds nothing. Throws `StateError`. */
export async function expandRun(attempt: Attempt): Promise<Outcome> {
  const { run, job, signal, parts, shared } = attempt;
  const { people, zones } = shared;
  const found = await givingUp(people.look(job, signal), signal, parts.clock);
  const own = job.zone ?? (await zones.ofProfile(job, signal));
  const known = new Set(zones.of(job));
  const added = found.flatMap(({ userId, zone }): readonly Slot[] => {
    const at = slotFor(job, job.zone ?? zone ?? own, { at: run.at, known, slots: parts.slots });
    return at === undefined ? [] : [{ job: job.name, at, recipient: userId }];
  });
  // Wanted from now on, also where the step itself was late or a person did it again.
  const dueAt = parts.clock.now();
  await parts.store.add(
    added.map((slot) => ({ ...slot, status: "waiting" as const, dueAt })),
    new Map(),
  );
  if (job.zone === undefined) await zones.notePeople(job, found, signal);
  return { kind: "finish", status: "done", facts: { people: added.length } };
}

/** Somebody's slot at this moment. A zone that was not known until now may just have had its own, which he gets. */
function slotFor(
  job: Job,
  zone: string,
  { at, known, slots }: { readonly at: number; readonly known: ReadonlySet<string>; readonly slots: Slots },
): number | undefined {
  if (job.zone !== undefined) return at;
  const after = known.has(zone) ? at - 1 : at - Math.max(job.policy.catchUp, punctual);
  return slots.between(job, zone, { after, until: at, limit: 10_000 }).at(-1);
}
