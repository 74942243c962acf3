import type { EventCenter } from "../events/event-center.ts";
import type { Params } from "../php/values.ts";
import type { Caller } from "../portal/caller.ts";
import type { Application } from "../server/oauth/grants.ts";
import type { PortalState } from "../portal/portal-state.ts";

/** What a method gets to work with. */
export interface MethodCall {
  readonly portal: PortalState;
  readonly caller: Caller;
  /** Scopes of the key. */
  readonly scopes: readonly string[];
  /** Who signed in by OAuth; undefined for a webhook. */
  readonly application: Application | undefined;
  /** Lower-case name under which the method was called. */
  readonly method: string;
  readonly params: Params;
  /** `auth_connector`: changes of this call make no offline events for handlers with the same label; "" without one. */
  readonly connector: string;
  /** Handlers of events and their queues. */
  readonly events: EventCenter;
  /** The protocol's own `start`, taken out of the parameters; undefined when the request has none. */
  readonly start: number | undefined;
  /** An address for a file, signed for who asks; without a method a page for people. */
  readonly link: (method: string, scope: string, query: Readonly<Record<string, string>>) => string;
}

/** `total` and `next` stand beside `result` in the answer. */
export interface MethodResult {
  readonly result: unknown;
  readonly total?: number;
  readonly next?: number;
}

/** One emulated method. */
export interface MethodDefinition {
  /** Any of these scopes opens the method; empty: every key may call it. */
  readonly scopes: readonly string[];
  readonly support: "full" | "partial";
  /** What is missing or simplified. */
  readonly note?: string;
  /** Set on methods that change something: their runs stand in the journal of writes, and faults on `write` hit them. */
  readonly effect?: "write";
  readonly run: (call: MethodCall) => MethodResult;
}

/** Methods of one family by name as documented. */
export type MethodTable = Readonly<Record<string, MethodDefinition>>;
