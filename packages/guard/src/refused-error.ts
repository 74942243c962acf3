import { ClientError } from "@b24kit/client";
import type { Refusal, RefusalReason } from "./refusal.ts";

/** A value that is not what it was when the plan was made. */
export interface FieldDifference {
  /** Key of the command whose object it is. */
  readonly command: string;
  /** As the reading method names it; "" when the object as a whole cannot be read any more. */
  readonly field: string;
  readonly recorded: unknown;
  readonly now: unknown;
}

/** What a refusal says beyond its words. */
export interface RefusedErrorOptions {
  /** Key of the command within its batch or plan. */
  readonly commandKey?: string | undefined;
  readonly plan?: string;
  readonly difference?: readonly FieldDifference[];
  readonly cause?: unknown;
}

/** A call or plan that the guard did not let through: nothing of it, and nothing of its batch, was sent. Code "refused". */
export class RefusedError extends ClientError {
  override readonly name = "RefusedError";
  readonly reason: RefusalReason;
  declare readonly hint: string;
  /** Key of the command within its batch or plan. */
  readonly commandKey: string | undefined;
  /** Id of the plan. */
  readonly plan: string | undefined;
  /** What changed since the plan was made; only with the reason `changed-meanwhile`. */
  readonly difference: readonly FieldDifference[];

  constructor(refusal: Refusal, options: RefusedErrorOptions = {}) {
    const { reason, message, hint, method } = refusal;
    super("refused", message, { hint, ...(method === undefined ? {} : { method }), cause: options.cause });
    this.reason = reason;
    this.commandKey = options.commandKey;
    this.plan = options.plan;
    this.difference = options.difference ?? [];
  }
}
