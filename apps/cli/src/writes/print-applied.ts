import { actionWords, doneObject } from "@b24kit/guard";
import { scrubText } from "@b24kit/report";
import type { Applied, PlannedObject } from "b24kit";
import { printSteps } from "../chains/print-steps.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { renderJson } from "../output/json.ts";
import { printOutcomes } from "../output/print-outcomes.ts";
import { withSink } from "../output/sink.ts";
import type { Language } from "../words.ts";
import { noteApplied, outcomeUnknown } from "./applied-notes.ts";
import { nameOf } from "./plan-object-text.ts";

/** Prints what a plan did, in business words. The result is the exit code; what the portal refused is thrown. */
export async function printApplied(context: Context, applied: Applied): Promise<number> {
  if (applied.status !== "done") return printTrouble(context, applied);
  const { format, language } = context;
  const text = format === "json" ? renderJson(appliedJson(applied)) : appliedLines(applied, language).join("\n");
  await withSink(context, (sink) => sink.write(`${text}\n`));
  noteApplied(context, applied);
  return exitCodes.done;
}

async function printTrouble(context: Context, applied: Applied): Promise<number> {
  const [only, ...others] = Object.values(applied.outcomes);
  const isAlone = others.length === 0 && only?.ok === false;
  if (isAlone && applied.status === "failed") throw only.error;
  // What stops at the first error is a chain, whoever made the plan: its steps are not to be run again.
  if (applied.plan.halt && others.length > 0) return printSteps(context, applied.plan.commands, applied);
  const exitCode = isAlone ? exitCodes.failed : await printOutcomes(context, applied.outcomes, false);
  if (applied.status === "unknown") throw outcomeUnknown(applied);
  noteApplied(context, applied);
  return exitCode;
}

function appliedLines({ objects, plan }: Applied, language: Language): readonly string[] {
  return objects.flatMap((object, index) => [
    `${actionWords[object.action].done[language]}: ${nameOf(doneObject(object, plan.objects[index]), language)}`,
    ...(object.url === undefined ? [] : [scrubText(object.url)]),
  ]);
}

/** With the id of what the portal made for it, where that is something else. */
function objectJson({ changes: _changes, ...object }: PlannedObject, planned: PlannedObject | undefined): object {
  const isOther = planned?.id !== undefined && object.id !== undefined && object.id !== planned.id;
  return isOther ? { ...object, id: planned.id, created: object.id } : object;
}

function appliedJson({ id, status, objects, outcomes, plan }: Applied): object {
  const results = Object.entries(outcomes).map(([key, outcome]) => [key, outcome.ok ? outcome.result : null]);
  return {
    plan: id,
    status,
    objects: objects.map((object, index) => objectJson(object, plan.objects[index])),
    results: Object.fromEntries(results) as object,
  };
}
