import type { OpenedPortal, Plan } from "b24kit";
import { basename } from "node:path";
import type { Context } from "../context.ts";
import { CliError, usageError } from "../errors/cli-error.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { runImportPlan, tellImported } from "../import/apply-import.ts";
import { endedImport, writeFailedOf } from "../import/failed-of-ended.ts";
import type { FileRows } from "../import/file-rows.ts";
import { importCommands, type ImportCounts } from "../import/import-commands.ts";
import { importRules } from "../import/import-rules.ts";
import type { ImportCommand } from "../import/import-steps.ts";
import { begunImport, refuseBegunImport, sourceOf } from "../import/imported-before.ts";
import { readRows } from "../import/read-rows.ts";
import { printAnswer } from "../output/print-answer.ts";
import { printOutcomes } from "../output/print-outcomes.ts";
import { createProgress } from "../output/progress.ts";
import { refuseBadOut } from "../output/refuse-bad-out.ts";
import { refuseDocuments } from "../output/refuse-documents.ts";
import { openPortalFor } from "../portal/open-portal-for.ts";
import { spareMemory, spareNoMemory } from "../portal/spare-memory.ts";
import { withConsent } from "../writes/consent.ts";
import { realTime } from "../writes/real-time.ts";
import type { ImportOptions } from "./import.ts";

/** Imports records from a file: checks all of it, then writes by one plan, after a yes; or goes on with what was cut. */
export async function runImport(context: Context, given: string, options: ImportOptions): Promise<number> {
  refuseDocuments(context);
  if (options.resume === true && options.dryRun === true) throw checkOrResume();
  if (options.failed !== undefined) await refuseBadOut(options.failed, "--failed");
  spareMemory();
  try {
    const file = await readRows(context, options);
    const portal = await openPortalFor(context);
    const job = { entity: given.trim().toLowerCase(), portal, file, options };
    if (options.resume === true) return await resume(context, job);
    return await begin(context, job);
  } finally {
    spareNoMemory();
  }
}

function checkOrResume(): CliError {
  return usageError(
    { ru: "--resume и --dry-run вместе не даются", en: "--resume and --dry-run do not go together" },
    {
      ru: "--resume записывает остаток файла, --dry-run ничего не записывает",
      en: "--resume writes the rest of the file, --dry-run writes nothing",
    },
    { ru: "оставьте одно из двух", en: "give one of the two" },
  );
}

interface Job {
  readonly entity: string;
  readonly portal: OpenedPortal;
  readonly file: FileRows;
  readonly options: ImportOptions;
}

/** The yes that was said to the whole file holds until its end. */
async function resume(context: Context, { entity, portal, file, options }: Job): Promise<number> {
  const source = sourceOf(entity, file);
  const { failed } = options;
  const ended = failed === undefined ? undefined : await endedImport(portal, source);
  if (failed !== undefined && ended !== undefined) {
    return writeFailedOf(context, portal, ended, { ...options, failed, digest: file.digest });
  }
  const plan = await begunImport(portal, { source, from: options.from });
  const applied = await runImportPlan(context, portal, plan, { by: "agent" }, { resume: true, ...limitsOf(options) });
  return tellImported(context, portal, applied, { ...options, digest: file.digest });
}

function limitsOf({ serverLimit }: ImportOptions): Pick<ImportOptions, "serverLimit"> {
  return serverLimit === undefined ? {} : { serverLimit };
}

async function begin(context: Context, job: Job): Promise<number> {
  const { entity, portal, file, options } = job;
  const source = sourceOf(entity, file);
  const since = realTime(context);
  const mayWrite = options.dryRun !== true && portal.access.level !== "read-only";
  if (mayWrite) await refuseBegunImport(context, portal, { source, from: options.from }, options.key !== undefined);
  const rules = await importRules(context, portal, entity, file, options);
  const counts: ImportCounts = { created: 0, updated: 0, unchanged: 0 };
  const progress = checkProgress(context);
  const reading = { language: context.language, signal: context.io.signal, counts, onRows: progress.onRows };
  const commands = (): AsyncGenerator<ImportCommand> => importCommands(file, rules, reading);
  try {
    if (!mayWrite) return await onlyCheck(context, job, commands(), counts);
    const plan = await makePlan(context, job, { source, since }, commands, counts);
    progress.stop();
    noteCounts(context, counts);
    if (plan === undefined) return await tellCounts(context, counts);
    const applied = await withConsent(context, portal, plan, options, async (consent) =>
      runImportPlan(context, portal, plan, consent, limitsOf(options)),
    ).catch((error: unknown) => {
      throw withFailedHint(error, options);
    });
    return await tellImported(context, portal, applied, { ...options, digest: file.digest });
  } finally {
    progress.stop();
  }
}

/** Whoever applies the plan does not know of the file that was asked for. */
function withFailedHint(error: unknown, { failed }: ImportOptions): unknown {
  if (failed === undefined || !(error instanceof CliError) || error.code !== "no-consent") return error;
  const { words, code, exitCode } = error;
  const next = {
    ru: `${words.next.ru}; потом та же команда с --resume положит непринятые строки в ${failed}`,
    en: `${words.next.en}; afterwards the same command with --resume writes the rows that were refused to ${failed}`,
  };
  return new CliError(code, exitCode, { ...words, next }, { cause: error });
}

/** Undefined: everything is as the file wants it. */
async function makePlan(
  { io }: Context,
  { portal, options }: Job,
  about: { readonly source: string; readonly since: number },
  commands: () => AsyncGenerator<ImportCommand>,
  counts: ImportCounts,
): Promise<Plan | undefined> {
  try {
    return await portal.plans.makeMany(
      { ...about, name: basename(options.from), commands, unchanged: () => counts.unchanged },
      { signal: io.signal },
    );
  } catch (error) {
    if (counts.created + counts.updated > 0 || !isNoWrite(error)) throw error;
    return undefined;
  }
}

/** Known by its reason: the class costs start-up time. */
function isNoWrite(error: unknown): boolean {
  return error instanceof Error && "reason" in error && error.reason === "no-write";
}

/** Reads the file to its end. Where nothing may be written the guard knows the reason, and notes the refusal. */
async function onlyCheck(
  context: Context,
  { portal, options }: Job,
  commands: AsyncIterable<ImportCommand>,
  counts: ImportCounts,
): Promise<number> {
  let first: ImportCommand | undefined;
  for await (const command of commands) first ??= command;
  noteCounts(context, counts);
  if (options.dryRun === true || first === undefined) return tellCounts(context, counts);
  const { key, method, params } = first;
  const outcomes = await portal.client.batch({ [key]: { method, params } }, { signal: context.io.signal });
  return printOutcomes(context, outcomes, false);
}

function checkProgress({ io, language, options, stderr, format }: Context) {
  const isShown = stderr.animated && options.quiet !== true && options.verbose !== true && format !== "json";
  const progress = createProgress(io.stderr, isShown, "…");
  const checked = { ru: "проверено строк", en: "rows checked" }[language];
  return { onRows: (rows: number) => progress.update(`${checked}: ${rows}`), stop: () => progress.stop() };
}

function noteCounts({ messages }: Context, { created, updated, unchanged }: ImportCounts): void {
  messages.note({
    ru: `создать: ${created}, изменить: ${updated}, без изменений: ${unchanged}`,
    en: `to create: ${created}, to change: ${updated}, unchanged: ${unchanged}`,
  });
}

async function tellCounts(context: Context, { created, updated, unchanged }: ImportCounts): Promise<number> {
  if (context.format === "json")
    await printAnswer(context, { result: { create: created, update: updated, unchanged } });
  return exitCodes.done;
}
