import type { GuardParts } from "../guard-parts.ts";
import type { PlanOutcome } from "../guard.ts";
import { removesCreated } from "./can-undo.ts";
import { watchedNow } from "./plan-differences.ts";
import { watchedPart } from "./planned-change.ts";
import type { Plan } from "./plan.ts";
import { readStates } from "./read-states.ts";
import { createdBy } from "./removal-step.ts";

type Seen = PlanOutcome["seen"];

/** The objects of a plan right after its run, as far as the portal shows them. Never throws. `created`: identifiers of new ones. */
export async function readBack(
  parts: GuardParts,
  plan: Plan,
  created: PlanOutcome["created"],
  signal: AbortSignal | undefined,
): Promise<Seen> {
  return { ...(await seenAfter(parts, plan, signal)), ...(await seenCreated(parts, plan, created, signal)) };
}

async function seenAfter({ client }: GuardParts, { checks }: Plan, signal: AbortSignal | undefined): Promise<Seen> {
  try {
    const now = await watchedNow(client(), checks, signal);
    return Object.fromEntries([...now].flatMap(([key, row]) => (row === undefined ? [] : [[key, row] as const])));
  } catch {
    // Without it the plan is taken back only where its objects still show what was sent.
    return {};
  }
}

/** What was created is read as well where it can be removed again: by this it is known later whether somebody changed it. */
async function seenCreated(
  { client }: GuardParts,
  plan: Plan,
  ids: PlanOutcome["created"],
  signal: AbortSignal | undefined,
): Promise<Seen> {
  if (!removesCreated(plan)) return {};
  try {
    const found = await Promise.all(plan.commands.map(async (command) => createdBy(command, ids)));
    const reads = found.flatMap((created) => created?.read ?? []);
    const states = await readStates(client(), reads, signal);
    return Object.fromEntries(
      [...states].flatMap(([key, { row }]) => (row === undefined ? [] : [[key, watchedPart(row, [])] as const])),
    );
  } catch {
    // Without it what was created is not removed by an undo.
    return {};
  }
}
