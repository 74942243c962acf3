import type { GuardParts } from "../guard-parts.ts";
import { type CheckedCommand, checkedCommand } from "../plan/checked-command.ts";
import { referencesIn } from "../plan/plain-params.ts";
import { planRefusals } from "../plan/plan-refusals.ts";
import { RefusedError } from "../refused-error.ts";
import type { SpooledCommand } from "./plan-bulk.ts";

/**
 * Checks one command of very many as strictly as one of a small plan, and more: it stands for itself, and it changes something.
 * What no batch can carry is sent by itself. Throws `RefusedError` and `bad-parameters`.
 */
export async function manyCommand({ policy }: GuardParts, given: SpooledCommand): Promise<CheckedCommand> {
  const { key } = given;
  if (typeof key !== "string" || !/^[a-zA-Z]{1,12}\d{1,15}$/.test(key)) {
    throw new RangeError("The key of a command is letters and a number, such as line3.");
  }
  const command = await checkedCommand(key, given, policy);
  const refuse = (why: string): RefusedError =>
    new RefusedError(planRefusals.badReference(command.method, why), { commandKey: key });
  if (command.effect === "read")
    throw refuse("it changes nothing, and a plan of very many commands holds changes only");
  if (referencesIn(command.params).length > 0) throw refuse("the commands of such a plan cannot refer to each other");
  return command;
}
