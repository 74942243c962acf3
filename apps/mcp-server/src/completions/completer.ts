import type { Caller } from "../callers/caller.ts";
import type { Access } from "../library/access.ts";

/** What a completion works with. */
export interface CompletionCall {
  readonly caller: Caller;
  readonly access: Access;
  /** Aborted when the patience ends or the client goes away. */
  readonly signal: AbortSignal;
}

/** Gives values for what has been typed so far, best first. What it throws means no suggestions. */
export type Completer = (typed: string, call: CompletionCall) => Promise<readonly string[]>;

/** Completers by the name of a variable or argument. */
export type Completions = Readonly<Record<string, Completer>>;
