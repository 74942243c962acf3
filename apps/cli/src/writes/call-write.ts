import { anyMethod } from "b24kit";
import { refuseForms } from "../auth/print-facts.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { printAnswer } from "../output/print-answer.ts";
import { openPortalFor } from "../portal/open-portal-for.ts";
import { applyWithConsent } from "./consent.ts";
import type { ConsentOptions } from "./consent-options.ts";
import { noteApplied, outcomeUnknown } from "./applied-notes.ts";
import { apiOf } from "../request/api-of.ts";
import { checkFields } from "../request/check-before-sending.ts";
import type { CheckedCommand, CheckSettings } from "../request/check-command.ts";
import { fieldsForCheck, takePlan } from "./plan-commands.ts";
import { realTime } from "./real-time.ts";

/** Calls a method that is not known to read: by a plan, after a yes. Prints its result as a read does. */
export async function callWrite(
  context: Context,
  command: CheckedCommand,
  options: ConsentOptions & CheckSettings,
): Promise<number> {
  // The form is judged before anything is sent: afterwards the result would be lost.
  refuseForms(context);
  const portal = await openPortalFor(context);
  const { method, params, restVersion } = command;
  const commands = { call: { method, params } };
  const api = apiOf(restVersion);
  if (!(await takePlan(portal, commands, { now: realTime(context), ...api }))) {
    const { signal } = context.io;
    await printAnswer(context, await portal.client.answer(anyMethod(method), params, { signal, ...api }));
    return exitCodes.done;
  }
  await checkFields(context, [command], options, async (entity, reading) => fieldsForCheck(portal, entity, reading));
  const plan = await portal.plans.make({ commands, ...api }, { signal: context.io.signal });
  const applied = await applyWithConsent(context, portal, plan, options);
  const outcome = applied.outcomes["call"];
  if (applied.status === "unknown" || outcome === undefined) throw outcomeUnknown(applied);
  if (!outcome.ok) throw outcome.error;
  await printAnswer(context, outcome);
  noteApplied(context, applied);
  return exitCodes.done;
}
