import type { BulkEntry, BulkJournal } from "@b24kit/client";
import type { Journal } from "@b24kit/guard";

/**
 * Whether the journal of a run has every row of which the sealed journal of writes says that it left. A run writes a row down
 * before that one does: what is missing was removed, and would be sent once more.
 */
export async function isWholeRunJournal(
  sealed: Journal,
  plan: string,
  run: Pick<BulkJournal, "entries">,
): Promise<boolean> {
  let left = 0;
  const missing = new Set<string>();
  for (const { isGenuine, rows } of sealed.entries({ plan, outcome: "started" })) {
    // The line that the plan was begun has no last row.
    if (!isGenuine || rows === undefined || rows.last === "") continue;
    left += rows.count;
    missing.add(rows.first).add(rows.last);
  }
  for await (const entry of run.entries())
    if (isSent(entry)) {
      left -= 1;
      missing.delete(entry.key);
    }
  return left <= 0 && missing.size === 0;
}

function isSent({ state }: BulkEntry): boolean {
  return state === "sent";
}
