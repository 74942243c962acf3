import type { Text } from "@b24kit/catalog";
import type { Link, Outcomes } from "@b24kit/client";
import type { Consent, Plan, PlannedObject, WriteRequest } from "./plan/plan.ts";
import type { PlanStatus } from "./plan/plan-store.ts";
import type { AppliedMany, ApplyManyOptions } from "./many/applied-many.ts";
import type { ManyRequest } from "./many/many-request.ts";
import type { UndoManyRequest } from "./many/undo-request.ts";
import type { BulkCounts } from "./many/plan-bulk.ts";

/** A plan, where it stands, and what became of it. */
export interface PlanView extends Plan {
  readonly status: PlanStatus;
  readonly outcome?: PlanOutcome;
}

/** What is remembered of a plan that ran: codes and values seen, no words of the portal. */
export interface PlanOutcome {
  /** By key of the command: "done", "unknown", or the code of the error. */
  readonly commands: Readonly<Record<string, string>>;
  /** By key of the command: the values of its object right after the run, as far as they could be read. */
  readonly seen: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** By key of the command: the identifier of what it created. */
  readonly created: Readonly<Record<string, string>>;
  /** Of a plan of very many commands: the others are empty then. */
  readonly bulk?: BulkCounts;
}

/** What a plan did. */
export interface Applied {
  readonly id: string;
  /** "unknown": an answer was lost, nothing is repeated. "failed": at least one command failed; others may have run. */
  readonly status: "done" | "failed" | "unknown";
  /** What is remembered of it. */
  readonly outcome: PlanOutcome;
  /** The portal's answers by key of the command. */
  readonly outcomes: Outcomes;
  /** The plan's objects, new ones with their identifier. */
  readonly objects: readonly PlannedObject[];
  /** What a person should know: fields that the portal did not take, an outcome that could not be stored. */
  readonly notes: readonly Text[];
  readonly plan: Plan;
}

/** How a plan is run. */
export interface ApplyOptions {
  /** Before the plan is spent it stops; a write that is under way then becomes "unknown". */
  readonly signal?: AbortSignal;
}

/** Everything that may change one portal. The functions throw `RefusedError`, and what store and client throw. */
export interface Guard {
  /** Stands in the client's chain: reads pass, a change only while its plan runs or a grant covers it. */
  readonly link: Link;
  /** Describes a write: reads the objects, keeps the plan for 30 minutes, changes nothing. */
  plan(request: WriteRequest, options?: { readonly signal?: AbortSignal }): Promise<Plan>;
  show(id: string): PlanView;
  /** The plans of this portal, user and profile, newest first. Those that were tampered with are left out. */
  list(): readonly PlanView[];
  /** Runs a plan, once, after everything was checked. A failure of the portal is told in the result, not thrown. */
  apply(id: string, consent: Consent, options?: ApplyOptions): Promise<Applied>;
  /**
   * Describes very many writes: each is checked and put into a private file, which the plan seals. Only the first few are shown,
   * the rest is counted. Kept for 30 minutes, or for as long as it runs once it was begun.
   */
  planMany(request: ManyRequest, options?: { readonly signal?: AbortSignal }): Promise<Plan>;
  /** Runs such a plan, once, or goes on with it where it was begun. */
  applyMany(id: string, consent: Consent, options: ApplyManyOptions): Promise<AppliedMany>;
  /** Makes the plan that takes back what such a plan did, as far as the records are still as it left them. */
  undoMany(id: string, request: UndoManyRequest, options?: { readonly signal?: AbortSignal }): Promise<Plan>;
  /** Makes the plan that takes back what a plan did. */
  undo(id: string): Promise<Plan>;
  /** Gives an open plan up, or one of very many commands that was begun and has not ended. */
  discard(id: string): void;
}
