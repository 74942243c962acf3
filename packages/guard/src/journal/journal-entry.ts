import type { Effect } from "@b24kit/catalog";
import type { Actor } from "../plan/plan.ts";

/** How a step ended. `granted`: a grant was made. `revoked`: a grant was ended, or an open plan given up. Nothing was sent by these. */
export type JournalOutcome = "started" | "done" | "refused" | "failed" | "unknown" | "granted" | "revoked";

/** One line of the journal. It has names, codes and ids only: no values, no titles, no texts. */
export interface JournalEntry {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly profile?: string | undefined;
  /** Host. */
  readonly portal: string;
  readonly actor: Actor;
  readonly method: string;
  readonly object?: { readonly kind: string; readonly id?: string | undefined } | undefined;
  readonly effect: Effect | "unknown";
  /** Of one request of a large plan, or of the plan as a whole: the keys of the first and the last command, and how many. */
  readonly rows?: { readonly first: string; readonly last: string; readonly count: number } | undefined;
  /** Id of the plan. */
  readonly plan?: string | undefined;
  /** Id of the grant. */
  readonly grant?: string | undefined;
  readonly outcome: JournalOutcome;
  /** Code of a refusal or of an error. */
  readonly reason?: string | undefined;
  /** Milliseconds. */
  readonly durationMs?: number | undefined;
}

/** An entry before it is written: the journal adds the time. */
export type JournalDraft = Omit<JournalEntry, "at">;
