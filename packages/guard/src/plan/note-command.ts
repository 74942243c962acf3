import type { GuardParts } from "../guard-parts.ts";
import type { JournalDraft } from "../journal/journal-entry.ts";
import type { Plan, PlannedCommand, PlannedObject } from "./plan.ts";

/** A line of the journal about this connection. */
export function draftOf(
  { portal, profile, actor }: Pick<GuardParts, "portal" | "profile" | "actor">,
  line: Omit<JournalDraft, "portal" | "profile" | "actor">,
): JournalDraft {
  return { ...(profile === undefined ? {} : { profile }), portal: portal.host, actor, ...line };
}

/** The commands of a plan that change something, each with its object where the two go together. */
export function changesOf(plan: Plan): readonly { command: PlannedCommand; object: PlannedObject | undefined }[] {
  const commands = plan.commands.filter(({ effect }) => effect !== "read");
  const isPaired = commands.length === plan.objects.length;
  return commands.map((command, index) => ({ command, object: isPaired ? plan.objects[index] : undefined }));
}

/** The part of a line that says which command of which plan. `id`: of a new object. */
export function commandLine(
  plan: Plan,
  { command, object }: { readonly command: PlannedCommand; readonly object: PlannedObject | undefined },
  id = object?.id,
): Pick<JournalDraft, "method" | "effect" | "plan" | "object"> {
  const { method, effect } = command;
  const named = object === undefined ? {} : { object: { kind: object.kind, ...(id === undefined ? {} : { id }) } };
  return { method, effect, plan: plan.id, ...named };
}
