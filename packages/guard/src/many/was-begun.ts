import type { GuardParts } from "../guard-parts.ts";

/** Whether a plan has begun to send, whatever became of it then. */
export function wasBegun({ journal }: Pick<GuardParts, "journal">, id: string): boolean {
  const [started] = journal.entries({ plan: id, outcome: "started" });
  return started !== undefined;
}
