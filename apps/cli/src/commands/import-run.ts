import type { OpenedPortal } from "b24kit";
import type { Context } from "../context.ts";
import { type CliError, usageError } from "../errors/cli-error.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { checkFile } from "../import/check-file.ts";
import type { ImportSteps } from "../import/import-steps.ts";
import { printSteps } from "../import/print-steps.ts";
import { readRows } from "../import/read-rows.ts";
import { printAnswer } from "../output/print-answer.ts";
import { printOutcomes } from "../output/print-outcomes.ts";
import { refuseDocuments } from "../output/refuse-documents.ts";
import { openPortalFor } from "../portal/open-portal-for.ts";
import { noteApplied, outcomeUnknown } from "../writes/applied-notes.ts";
import { applyWithConsent } from "../writes/consent.ts";
import { takePlan } from "../writes/plan-commands.ts";
import { realTime } from "../writes/real-time.ts";
import type { ImportOptions } from "./import.ts";

/** Records of one plan. */
const mostWrites = 50;

/** Imports records from a file: checks all of it, then writes by one plan, after a yes. */
export async function runImport(context: Context, given: string, options: ImportOptions): Promise<number> {
  refuseDocuments(context);
  if (options.resume === true) throw noResume();
  const file = await readRows(context, options);
  const entity = given.trim().toLowerCase();
  const portal = await openPortalFor(context);
  const steps = await checkFile(context, portal, entity, file, options);
  noteSteps(context, steps);
  const count = Object.keys(steps.commands).length;
  if (options.dryRun === true || count === 0) return tellSteps(context, steps);
  if (count > mostWrites) throw tooMany(count);
  return writeSteps(context, portal, steps, options);
}

async function writeSteps(
  context: Context,
  portal: OpenedPortal,
  steps: ImportSteps,
  options: ImportOptions,
): Promise<number> {
  const { commands } = steps;
  const { signal } = context.io;
  // Where nothing may be written the guard knows the reason, and notes the refusal.
  if (!(await takePlan(portal, commands, realTime(context)))) {
    return printOutcomes(context, await portal.client.batch(commands, { signal }), false);
  }
  const plan = await portal.plans.make({ commands }, { signal });
  const applied = await applyWithConsent(context, portal, plan, options);
  const exitCode = await printSteps(context, applied, steps);
  if (applied.status === "unknown") throw outcomeUnknown(applied);
  noteApplied(context, applied);
  return exitCode;
}

function noteSteps({ messages }: Context, { created, updated, unchanged }: ImportSteps): void {
  messages.note({
    ru: `создать: ${created}, изменить: ${updated}, без изменений: ${unchanged}`,
    en: `to create: ${created}, to change: ${updated}, unchanged: ${unchanged}`,
  });
}

async function tellSteps(context: Context, { created, updated, unchanged }: ImportSteps): Promise<number> {
  if (context.format === "json")
    await printAnswer(context, { result: { create: created, update: updated, unchanged } });
  return exitCodes.done;
}

function tooMany(count: number): CliError {
  return usageError(
    {
      ru: `записей слишком много: ${count}; ничего не записано`,
      en: `too many records: ${count}; nothing was written`,
    },
    { ru: `пока в одном плане их не больше ${mostWrites}`, en: `for now a plan has ${mostWrites} at most` },
    {
      ru: `разделите файл по ${mostWrites} строк; с --key повтор не создаст дублей`,
      en: `split the file by ${mostWrites} rows; with --key repeating makes no doubles`,
    },
  );
}

function noResume(): CliError {
  return usageError(
    { ru: "--resume: продолжать пока нечего", en: "--resume: there is nothing to go on with yet" },
    { ru: "весь файл — один план, он выполняется целиком", en: "the whole file is one plan, which runs as a whole" },
    {
      ru: "повторите с --key: то, что уже записано, не изменится",
      en: "repeat with --key: what was written stays as it is",
    },
  );
}
