import { ClientError } from "@b24kit/client";
import type { Refusal, RefusalReason } from "./refusal.ts";

/** A call that the guard did not let through: nothing of it, and nothing of its batch, was sent. Code "refused". */
export class RefusedError extends ClientError {
  override readonly name = "RefusedError";
  readonly reason: RefusalReason;
  declare readonly method: string;
  declare readonly hint: string;
  /** Key of the command within its batch. */
  readonly commandKey: string | undefined;

  constructor(refusal: Refusal, commandKey?: string) {
    super("refused", refusal.message, { hint: refusal.hint, method: refusal.method });
    this.reason = refusal.reason;
    this.commandKey = commandKey;
  }
}
