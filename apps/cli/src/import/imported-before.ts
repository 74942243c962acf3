import type { OpenedPortal, PlanView } from "b24kit";
import { createHash } from "node:crypto";
import { basename } from "node:path";
import type { Context } from "../context.ts";
import { CliError, usageError } from "../errors/cli-error.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { sayTime } from "../writes/say-time.ts";
import type { FileRows } from "./file-rows.ts";
import { rowsRun } from "./rows-run.ts";

/** What an import is made from: the same content for the same entity is the same, whatever its name. */
export function sourceOf(entity: string, { digest }: FileRows): string {
  return createHash("sha256").update(`import ${entity} ${digest}`).digest("hex");
}

interface Source {
  readonly source: string;
  /** Path of the file. */
  readonly from: string;
}

/**
 * The plan of an import of this file that was begun and has not ended, or of which something is not known. Throws a usage
 * error where there is none: nobody asks to go on with what was never begun, and a changed file is another one.
 */
export async function begunImport({ plans }: OpenedPortal, { source, from }: Source): Promise<PlanView> {
  const all = await plans.list();
  const same = all.filter(({ bulk }) => bulk?.source === source);
  const begun = same.find(({ status }) => status === "running") ?? same.find(({ status }) => status === "unknown");
  if (begun !== undefined) return begun;
  const ended = same.find(({ status }) => status === "done" || status === "failed");
  if (ended !== undefined) throw hasEnded(from, ended.id);
  const other = all.find(({ bulk, status }) => status === "running" && bulk?.name === basename(from));
  throw other === undefined ? notBegun(from) : otherContent(from, other.id);
}

/** Tells of earlier imports of this file. Throws a usage error for one that has not ended: it is not begun anew by accident. */
export async function refuseBegunImport(
  context: Context,
  portal: OpenedPortal,
  { source, from }: Source,
  hasKey: boolean,
): Promise<void> {
  const all = await portal.plans.list();
  const same = all.filter(({ bulk }) => bulk?.source === source);
  const begun = same.find(({ status }) => status === "running");
  if (begun !== undefined) throw begunBefore(from, begun.id);
  const ran = same.find(({ status }) => status === "done" || status === "failed" || status === "unknown");
  if (ran !== undefined && !hasKey) noteRan(context, ran);
  if (!hasKey) await noteGivenUp(context, portal, same);
  const other = all.find(({ bulk, status }) => status === "running" && bulk?.name === basename(from));
  if (other !== undefined) noteOther(context, from, other.id);
}

function noteRan({ messages, language }: Context, { id, createdAt }: PlanView): void {
  const at = sayTime(createdAt, language);
  messages.note({
    ru: `этот файл уже загружали: план ${id}, ${at}; без --key повтор создаст всё ещё раз`,
    en: `this file was imported before: plan ${id}, ${at}; without --key repeating makes everything once more`,
  });
}

/** What was written before a plan was given up is still there. */
async function noteGivenUp(
  { messages, language }: Context,
  portal: OpenedPortal,
  plans: readonly PlanView[],
): Promise<void> {
  for (const { id, createdAt } of plans.filter(({ status }) => status === "discarded")) {
    const ran = await rowsRun(portal, id);
    const count = (ran?.done ?? 0) + (ran?.unknown ?? 0);
    if (count === 0) continue;
    const at = sayTime(createdAt, language);
    messages.note({
      ru: `этот файл уже начинали загружать: план ${id}, ${at}; до отказа от него записано строк: ${count}; без --key повтор создаст их ещё раз, b24 plan undo ${id} вернёт их`,
      en: `an import of this file was begun before: plan ${id}, ${at}; ${count} rows were written before it was given up; without --key repeating makes them once more, b24 plan undo ${id} takes them back`,
    });
  }
}

function noteOther({ messages }: Context, from: string, id: string): void {
  messages.note({
    ru: `загрузка другого содержимого ${basename(from)} начата и не кончена: план ${id}`,
    en: `an import of another content of ${basename(from)} was begun and has not ended: plan ${id}`,
  });
}

function begunBefore(from: string, id: string): CliError {
  return new CliError("import-begun", exitCodes.usage, {
    what: { ru: `загрузка этого файла уже начата: ${from}`, en: `an import of this file was begun before: ${from}` },
    why: {
      ru: `план ${id} прерван; сам он заново не начинается`,
      en: `the plan ${id} was cut, and is not begun anew by itself`,
    },
    next: {
      ru: `добавьте --resume, чтобы продолжить; отказаться от него: b24 plan discard ${id}`,
      en: `add --resume to go on; b24 plan discard ${id} gives it up`,
    },
  });
}

function hasEnded(from: string, id: string): CliError {
  return usageError(
    { ru: `--resume: загрузка уже кончена: ${from}`, en: `--resume: the import has ended: ${from}` },
    { ru: `план ${id} выполнен целиком`, en: `the plan ${id} has run to its end` },
    {
      ru: `что с ним стало: b24 plan show ${id}; непринятые строки: --resume --failed FILE`,
      en: `b24 plan show ${id} says what became of it; --resume --failed FILE writes the rows that were refused`,
    },
  );
}

function notBegun(from: string): CliError {
  return usageError(
    { ru: `--resume: эту загрузку не начинали: ${from}`, en: `--resume: this import was not begun: ${from}` },
    { ru: "продолжать нечего", en: "there is nothing to go on with" },
    { ru: "начните без --resume", en: "begin without --resume" },
  );
}

function otherContent(from: string, id: string): CliError {
  return usageError(
    {
      ru: `--resume: файл не тот, с которым начинали: ${from}`,
      en: `--resume: not the file that it was begun with: ${from}`,
    },
    { ru: `план ${id} составлен по другому содержимому`, en: `the plan ${id} was made from another content` },
    {
      ru: `продолжить его: b24 plan apply ${id} --resume, отказаться: b24 plan discard ${id}`,
      en: `b24 plan apply ${id} --resume goes on with it, b24 plan discard ${id} gives it up`,
    },
  );
}
