import { StateError } from "@b24kit/state";

/** What became of a run could not be stored when something of it may have been sent already. */
export class NotStored extends Error {
  override readonly name = "NotStored";
  override readonly cause: StateError;

  constructor(cause: StateError) {
    super(cause.message, { cause });
    this.cause = cause;
  }
}

/** The part of a run in which things are sent. Throws `NotStored` for a `StateError`: it says nothing of what was sent. */
export async function onceSent<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof StateError ? new NotStored(error) : error;
  }
}
