import type { Consent, OpenedPortal, Plan, PlanView } from "b24kit";
import { isInteractive } from "../auth/is-interactive.ts";
import type { ImportOptions } from "../commands/import.ts";
import type { ApplyOptions } from "../commands/plan.ts";
import type { Context } from "../context.ts";
import { CliError } from "../errors/cli-error.ts";
import { describeError } from "../errors/describe-error.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { createProgress } from "../output/progress.ts";
import type { Text } from "../words.ts";
import { askAnd } from "../writes/consent.ts";
import type { FileRows } from "./file-rows.ts";
import { noteFailedRows, writeFailedRows } from "./failed-rows.ts";
import { type ImportedRow, importedRow } from "./imported-row.ts";
import { printImported } from "./print-imported.ts";

type Applied = Awaited<ReturnType<OpenedPortal["plans"]["applyMany"]>>;

/** Runs the plan of an import after a yes, or goes on with it; then tells what became of its rows. The result is the exit code. */
export async function applyImport(
  context: Context,
  portal: OpenedPortal,
  plan: PlanView,
  options: ApplyOptions,
): Promise<number> {
  const { plans } = portal;
  // A plan that is not open is refused by the guard, in its words; nobody needs to be asked.
  const isAsked = plan.status === "open" && options.resume !== true && isInteractive(context.io);
  const applied = isAsked
    ? await askAnd(context, plans, plan, async (consent) => runImportPlan(context, portal, plan, consent, options))
    : await runImportPlan(context, portal, plan, { by: "agent" }, options);
  return tellImported(context, portal, applied);
}

/** Sends the commands of the plan, with progress. */
export async function runImportPlan(
  context: Context,
  { plans }: OpenedPortal,
  { id, bulk, undoes }: Plan,
  consent: Consent,
  { resume, serverLimit }: ApplyOptions,
): Promise<Applied> {
  const { io, language, options, stderr, format } = context;
  const isShown = stderr.animated && options.quiet !== true && options.verbose !== true && format !== "json";
  const progress = createProgress(io.stderr, isShown, "…");
  const words = {
    ru: [undoes === undefined ? "записано" : "возвращено", "из", "ошибок"],
    en: [undoes === undefined ? "written" : "taken back", "of", "errors"],
  }[language];
  // A long request may outlast the patience with a command that was stopped.
  io.known.goesOn(goingOn(id, undoes !== undefined));
  try {
    return await plans.applyMany(id, consent, {
      resume: resume === true,
      signal: io.signal,
      ...(serverLimit === undefined ? {} : { serverLimit: serverLimit * 1000 }),
      onProgress: ({ done, failed, unknown, unsettled }) => {
        const lost = failed + unknown + unsettled;
        const trouble = lost === 0 ? "" : `, ${words[2]}: ${lost}`;
        progress.update(`${words[0]}: ${done} ${words[1]} ${bulk?.count ?? 0}${trouble}`);
      },
    });
  } finally {
    io.known.goesOn(undefined);
    progress.stop();
  }
}

/** Prints what became of each row, and puts those that were refused into a file where that is wanted. */
export async function tellImported(
  context: Context,
  { plans }: OpenedPortal,
  applied: Applied,
  file?: Pick<ImportOptions, "from" | "encoding" | "failed"> & Pick<FileRows, "digest">,
): Promise<number> {
  const rows: ImportedRow[] = [];
  const isCut = applied.status === "running";
  await plans.outcomes(applied.id, async (outcome) => {
    const row = importedRow(outcome, context.language);
    // Of a run that goes on later only these are asked for.
    if (!isCut || row.outcome === "failed") rows.push(row);
  });
  rows.sort((one, other) => one.line - other.line);
  if (!isCut) await printImported(context, rows);
  const failed = rows.filter(({ outcome }) => outcome === "failed");
  noteWritten(context, applied);
  if (file?.failed !== undefined && failed.length > 0) {
    await writeFailedRows({ ...file, failed: file.failed }, new Set(failed.map(({ line }) => line)));
    noteFailedRows(context, file.failed, failed.length);
  }
  if (isCut) throw cut(context, applied);
  if (applied.status === "unknown") throw unknownRows(rows);
  return failed.length === 0 ? exitCodes.done : exitCodes.failed;
}

function noteWritten({ messages }: Context, { counts, plan, id }: Applied): void {
  const { done, failed, unknown } = counts;
  const { count } = plan.bulk;
  const [ru, en] = plan.undoes === undefined ? ["записано", "written"] : ["возвращено", "taken back"];
  messages.note({
    ru: `${ru}: ${done} из ${count}${failed > 0 ? `, не принято: ${failed}` : ""}${unknown > 0 ? `, неизвестно: ${unknown}` : ""} (план ${id})`,
    en: `${en}: ${done} of ${count}${failed > 0 ? `, refused: ${failed}` : ""}${unknown > 0 ? `, not known: ${unknown}` : ""} (plan ${id})`,
  });
}

/** It stopped before its end: why, and how it goes on. */
function cut({ scrub }: Context, { stopped, id, plan }: Applied): CliError {
  const isUndo = plan.undoes !== undefined;
  const { code, exitCode, words } = describeError(stopped);
  const next = goingOn(id, isUndo);
  return new CliError(code, exitCode, {
    ...words,
    what: {
      ru: scrub(`${isUndo ? "отмена загрузки остановлена" : "загрузка остановлена"}: ${words.what.ru}`),
      en: scrub(`${isUndo ? "the undo" : "the import"} stopped: ${words.what.en}`),
    },
    next: {
      ru: scrub(`${words.next.ru}; ${next.ru}`),
      en: scrub(`${words.next.en}; ${next.en}`),
    },
  });
}

function goingOn(id: string, isUndo: boolean): Text {
  return {
    ru: `продолжить: b24 plan apply ${id} --resume${isUndo ? "" : ", или та же команда с --resume"}`,
    en: `b24 plan apply ${id} --resume${isUndo ? "" : ", or the same command with --resume,"} goes on`,
  };
}

/** Lines that an error names. */
const mostNamed = 20;

function unknownRows(rows: readonly ImportedRow[]): CliError {
  const unknown = rows.filter(({ outcome }) => outcome === "unknown").map(({ line }) => line);
  const lines = `${unknown.slice(0, mostNamed).join(", ")}${unknown.length > mostNamed ? ", …" : ""}`;
  return new CliError("outcome-unknown", exitCodes.failed, {
    what: {
      ru: `неизвестно, записаны ли строки: ${lines}`,
      en: `it is not known whether these lines were written: ${lines}`,
    },
    why: {
      ru: "ответ портала потерян, и по самому порталу этого не узнать; такие строки не повторяются",
      en: "the portal's answer was lost, and reading does not tell; such rows are not sent again",
    },
    next: {
      ru: "посмотрите на портале; --resume ищет их ещё раз",
      en: "look at the portal; --resume looks for them once more",
    },
  });
}
