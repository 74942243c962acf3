import type { Effect, Text } from "@b24kit/catalog";
import type { Command, Params } from "@b24kit/client";
import type { PlanBulk } from "../many/plan-bulk.ts";

/** Who asks: the command line, an MCP client by its name, a job of the scheduler, a program. */
export interface Actor {
  readonly kind: "cli" | "mcp" | "scheduler" | "library";
  readonly name?: string;
}

/** The portal of a connection, as `client.portal` tells it. */
export interface PlanPortal {
  readonly host: string;
  /** Address for people, without the key. */
  readonly url: string;
  /** Whose webhook it is; absent when the webhook names a login. */
  readonly userId?: number;
}

/** A write that was described but not yet run. Plain JSON; bound to portal, user, profile and the state it was made on. */
export interface Plan {
  readonly id: string;
  readonly portal: PlanPortal;
  readonly profile?: string;
  readonly actor: Actor;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
  /** The strongest effect of its commands; unknown methods count as destructive. */
  readonly effect: "write" | "destructive";
  readonly commands: readonly PlannedCommand[];
  /** "v3": the commands go to REST 3.0. Absent: to REST 2. */
  readonly api?: "v3";
  /** Stop at the first error. */
  readonly halt: boolean;
  readonly objects: readonly PlannedObject[];
  /** One plain sentence to ask a person. */
  readonly question: Text;
  /** What a person should know before the answer. */
  readonly notes: readonly Text[];
  readonly reversibility: Reversibility;
  readonly checks: readonly StateCheck[];
  /** How its changes are taken back, in this order; empty when they cannot be. */
  readonly undo: readonly UndoStep[];
  /** The plan that this one takes back. */
  readonly undoes?: string;
  /** Very many commands, in a file of their own. */
  readonly bulk?: PlanBulk;
}

/**
 * "undo": back to the recorded values. "restore": by a method of the portal that brings the object back. "remove": what it creates is
 * deleted, beside that as "undo". "partly": so, but something of it stays.
 */
export type Reversibility = "undo" | "restore" | "remove" | "partly" | "none" | "unknown";

/** A command as it will be sent. A reference to an earlier command stands as `{ "$result": [key, …path] }`. */
export interface PlannedCommand {
  readonly key: string;
  readonly method: string;
  readonly params: Params;
  readonly effect: Effect | "unknown";
}

/** What a plan does to one object. */
export interface PlannedObject {
  readonly action: "create" | "change" | "delete" | "send" | "run";
  /** "deal", "task", "message" … */
  readonly kind: string;
  readonly id?: string;
  readonly title?: string;
  readonly url?: string;
  readonly changes: readonly FieldChange[];
}

/** A field before and after. `before` is absent where it was not, or could not be, read. */
export interface FieldChange {
  readonly field: string;
  readonly title?: Text;
  readonly before?: unknown;
  readonly after: unknown;
}

/** What was read when the plan was made. It is read again before the plan runs, and must be the same. */
export interface StateCheck {
  /** Key of the command whose object this is. */
  readonly command: string;
  readonly method: string;
  readonly params: Params;
  /** The reading is one of REST 3.0. */
  readonly api?: "v3";
  /** Path of the object inside `result`. */
  readonly row: readonly string[];
  /** The values seen, by the names that the reading method gives them. */
  readonly seen: Readonly<Record<string, unknown>>;
}

/** How one command is taken back. */
export interface UndoStep {
  /** Key of the command that it takes back. */
  readonly command: string;
  readonly method: string;
  readonly params: Params;
}

/** What a caller asks for. */
export interface WriteRequest {
  readonly commands: Readonly<Record<string, Command>>;
  /** Stop at the first error. Default: false. */
  readonly halt?: boolean;
  /** "v3": the commands are methods of REST 3.0. There, several of them cannot be told to halt, nor refer to each other. */
  readonly api?: "v3";
  /** Made from the changes when absent. */
  readonly question?: Text;
  /** What it does in business words; made from the commands when absent. */
  readonly objects?: readonly PlannedObject[];
  readonly notes?: readonly Text[];
}

/** Who said yes. "person": the application asked on a terminal, or in a dialogue of an MCP client, and got the answer there. */
export interface Consent {
  readonly by: "person" | "agent";
}
