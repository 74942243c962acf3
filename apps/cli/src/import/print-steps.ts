import type { Applied } from "b24kit";
import type { Context } from "../context.ts";
import { describeError } from "../errors/describe-error.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { type ListColumn, printList } from "../writes/print-list.ts";
import type { ImportSteps } from "./import-steps.ts";

/** What became of a row of the file. */
interface WrittenRow {
  readonly line: number;
  readonly outcome: "created" | "updated" | "failed" | "unknown" | "not-run";
  readonly id: number | null;
  readonly error: string | null;
}

const columns: readonly ListColumn<WrittenRow>[] = [
  { field: "line", title: { ru: "Строка", en: "Line" }, shown: ({ line }) => String(line), value: ({ line }) => line },
  {
    field: "outcome",
    title: { ru: "Итог", en: "Outcome" },
    shown: ({ outcome }) => outcome,
    value: ({ outcome }) => outcome,
  },
  { field: "id", title: { ru: "ID", en: "ID" }, shown: ({ id }) => String(id ?? ""), value: ({ id }) => id ?? "" },
  {
    field: "error",
    title: { ru: "Ошибка", en: "Error" },
    shown: ({ error }) => error ?? "",
    value: ({ error }) => error ?? "",
  },
];

const empty = { ru: "ничего не выполнялось", en: "nothing was run" };

/** Prints what became of each row that was to be written. The result is the exit code. */
export async function printSteps(context: Context, { outcomes }: Applied, { commands }: ImportSteps): Promise<number> {
  const items = Object.keys(commands).map((name) => rowOf(context, name, outcomes[name], commands[name]));
  await printList(context, { items, columns, json: (row) => ({ ...row }), empty });
  const failed = items.filter(({ outcome }) => outcome !== "created" && outcome !== "updated");
  if (failed.length === 0) return exitCodes.done;
  const lines = failed.map(({ line }) => line).join(", ");
  context.messages.note({
    ru: `не записано или неизвестно: ${failed.length} из ${items.length} (строки ${lines})`,
    en: `not written, or not known: ${failed.length} of ${items.length} (lines ${lines})`,
  });
  return exitCodes.failed;
}

type Outcome = Applied["outcomes"][string];

function rowOf(
  { language }: Context,
  name: string,
  outcome: Outcome | undefined,
  command: ImportSteps["commands"][string] | undefined,
): WrittenRow {
  const line = Number(name.slice("line".length));
  const known = Number(command?.params?.["id"] ?? command?.params?.["taskId"]) || null;
  if (outcome?.ok === true) {
    return known === null
      ? { line, outcome: "created", id: newId(outcome.result), error: null }
      : { line, outcome: "updated", id: known, error: null };
  }
  if (outcome === undefined) return { line, outcome: "not-run", id: known, error: null };
  const { code, words } = describeError(outcome.error);
  const kind = code === "outcome-unknown" ? "unknown" : code === "not-run" ? "not-run" : "failed";
  return { line, outcome: kind, id: known, error: words.what[language] };
}

/** `{ item: { id } }` of the CRM, `{ task: { id } }` of tasks. */
function newId(result: unknown): number | null {
  const { item, task } = (result ?? {}) as { item?: { id?: unknown }; task?: { id?: unknown } };
  return Number(item?.id ?? task?.id) || null;
}
