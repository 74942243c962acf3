import { assertMethod } from "../request/assert-method.ts";
import { assertNoReference } from "../request/assert-no-reference.ts";
import { ClientError } from "../errors.ts";
import { encodeCommand } from "../request/encode-command.ts";
import { plainParams } from "../request/plain-params.ts";
import type { BulkCommand } from "./bulk-types.ts";

/** A command on its way, as it is sent. */
export interface Row {
  readonly command: BulkCommand;
  /** How often it was sent before. */
  readonly attempts: number;
  /** Characters that it takes in a batch; undefined: it can only be sent by itself. */
  readonly length: number | undefined;
  /** It makes something new, so nothing depends on its place among others. */
  readonly isAddition: boolean;
}

/** What does not run that often will not run the next time. */
export const mostAttempts = 10;

/** The row of a command that was not sent before. Throws `bad-parameters` for one that cannot be sent at all. */
export function rowOf(command: BulkCommand): Row {
  const isAddition = /\.add$/i.test(command.method);
  return { command, attempts: 0, length: lengthOf(command), isAddition };
}

function lengthOf(command: BulkCommand): number | undefined {
  const { method, params } = command;
  assertMethod(method);
  // A reference to another row would meet a stranger: who shares a batch with whom is decided on the way.
  assertNoReference(plainParams(method, params));
  try {
    return encodeCommand(command, (key) => key).length;
  } catch (error) {
    // A text like "$result[…]" and an empty array have no form inside a batch.
    if (error instanceof ClientError && error.code === "bad-parameters") return undefined;
    throw error;
  }
}
