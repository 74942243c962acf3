import type { Text } from "@b24kit/catalog";
import type { GuardParts } from "../guard-parts.ts";
import { RefusedError } from "../refused-error.ts";
import { notSeen } from "./can-undo.ts";
import type { StoredPlan } from "./open-plan.ts";
import { differencesOf, differenceText } from "./plan-differences.ts";
import { planRefusals } from "./plan-refusals.ts";
import { isNotFound, readStates } from "./read-states.ts";
import type { JudgedStep } from "./refuse-changed.ts";
import { type Created, createdBy } from "./removal-step.ts";

/** How what a plan created is removed, as far as it is still there. Refuses when somebody changed any of it since. */
export async function removalsNow(parts: GuardParts, { plan, outcome }: StoredPlan): Promise<readonly JudgedStep[]> {
  const ids = outcome?.created ?? {};
  const all = await Promise.all(plan.commands.map(async (command) => createdBy(command, ids)));
  const created = all.filter((one) => one !== undefined);
  const states = await readStates(
    parts.client(),
    created.map(({ read }) => read),
    undefined,
  );
  const standing = created.filter(({ read }) => {
    const error = states.get(read.command)?.error;
    return error === undefined || !isNotFound(error);
  });
  refuseUnseen(plan.id, standing, outcome?.seen ?? {});
  const seenOf = (command: string): JudgedStep["seen"] => outcome?.seen[command] ?? {};
  const difference = standing.flatMap(({ read: { command } }) =>
    differencesOf(command, seenOf(command), states.get(command)?.row),
  );
  if (difference.length === 0) return standing.map(({ removal }) => ({ ...removal, seen: seenOf(removal.command) }));
  throw new RefusedError(planRefusals.changedMeanwhile(differenceText(difference)), { plan: plan.id, difference });
}

/** Of what nobody read right after the run, nobody can say whether it was changed. */
function refuseUnseen(id: string, standing: readonly Created[], seen: Readonly<Record<string, object>>): void {
  if (standing.every(({ read }) => seen[read.command] !== undefined)) return;
  throw new RefusedError(planRefusals.notReversible(notSeen), { plan: id });
}

/** What an undo leaves: commands without a way back, and those of which nobody knows whether they ran. */
export function staysNotes({ plan, outcome }: StoredPlan, removals: readonly JudgedStep[]): readonly Text[] {
  const taken = new Set([...removals, ...plan.undo].map(({ command }) => command));
  const codes = outcome?.commands ?? {};
  return plan.commands.flatMap(({ key, method, effect }): Text[] => {
    if (effect === "read" || taken.has(key)) return [];
    if (codes[key] === "unknown") return [lost(method)];
    return codes[key] === "done" && outcome?.created[key] === undefined ? [stays(method)] : [];
  });
}

function stays(method: string): Text {
  return {
    ru: `${method}: что сделал этот вызов, останется: метода, который это вернёт, нет.`,
    en: `${method}: what this call did stays: there is no method that takes it back.`,
  };
}

function lost(method: string): Text {
  return {
    ru: `${method}: неизвестно, выполнился ли этот вызов; посмотрите на портале, не осталось ли чего.`,
    en: `${method}: it is not known whether this call ran; look on the portal whether anything of it is left.`,
  };
}
