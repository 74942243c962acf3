import type { GuardParts } from "../guard-parts.ts";
import type { JournalDraft } from "../journal/journal-entry.ts";
import type { BulkNotes, Ending, PermittedCommand } from "../link/bulk-permits.ts";
import { draftOf } from "../plan/note-command.ts";
import { planRefusals } from "../plan/plan-refusals.ts";
import { RefusedError } from "../refused-error.ts";
import type { ManyPlan } from "./read-spool.ts";

/**
 * The lines of the journal about a large plan: for each request one before it is sent and one for each way in which its commands
 * ended, with the first and the last of their keys and how many they are.
 */
export function bulkNotes(parts: GuardParts, plan: ManyPlan): BulkNotes {
  const note = (
    commands: readonly PermittedCommand[],
    line: Pick<JournalDraft, "outcome" | "reason" | "durationMs">,
  ) => {
    for (const [method, group] of Map.groupBy(commands, (command) => command.method)) {
      const effect = plan.bulk.methods.find((known) => known.method === method)?.effect ?? "unknown";
      parts.journal.add(draftOf(parts, { method, effect, plan: plan.id, rows: rowsOf(group), ...line }));
    }
  };
  return {
    check: () => {
      // Somebody may have given it up while it runs.
      const status = parts.plans.get(plan.id)?.status;
      if (status === "running" || status === "unknown") return;
      throw new RefusedError(planRefusals.discarded, { plan: plan.id });
    },
    begin: (commands) => {
      try {
        note(commands, { outcome: "started" });
      } catch (cause) {
        throw new RefusedError(planRefusals.noJournal, { plan: plan.id, cause });
      }
    },
    end: (commands, endings, durationMs) => {
      const lost: Ending = { outcome: "unknown" };
      const ends = commands.map((command, index) => ({ command, ending: endings[index] ?? lost }));
      try {
        for (const [, group] of Map.groupBy(ends, ({ ending }) => textOf(ending))) {
          const { ending } = group[0] ?? { ending: lost };
          note(
            group.map(({ command }) => command),
            { ...ending, durationMs },
          );
        }
      } catch {
        // What became of each command is in the journal of the run as well.
      }
    },
  };
}

function textOf({ outcome, reason = "" }: Ending): string {
  return `${outcome} ${reason}`;
}

function rowsOf(commands: readonly PermittedCommand[]): NonNullable<JournalDraft["rows"]> {
  return { first: commands[0]?.key ?? "", last: commands.at(-1)?.key ?? "", count: commands.length };
}
