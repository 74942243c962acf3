import type { OpenedPortal } from "b24kit";
import type { Language, Text } from "../words.ts";
import type { ListColumn } from "../writes/print-list.ts";

type Outcome = Parameters<Parameters<OpenedPortal["plans"]["outcomes"]>[1]>[0];

/** What became of a row of the file. */
export interface ImportedRow {
  readonly line: number;
  readonly outcome: "created" | "updated" | "deleted" | "restored" | "left" | "failed" | "unknown";
  readonly id: number | string | null;
  readonly error: string | null;
}

/** Keys say what a command was to do, and in which line it stands: `add3`, `update3`; `delete3` and `restore3` take these back. */
export function importedRow({ key, state, id, message, why }: Outcome, language: Language = "en"): ImportedRow {
  const [, kind, line = ""] = /^([a-z]+)(\d+)$/.exec(key) ?? [];
  const done = doneWords[kind as keyof typeof doneWords] ?? "created";
  const number = Number(id);
  return {
    line: Number(line),
    outcome: state === "done" ? done : state === "failed" || state === "left" ? state : "unknown",
    id: id === undefined ? null : Number.isSafeInteger(number) && id !== "" ? number : id,
    error: state === "done" ? null : (message ?? (why && leftWords[why][language]) ?? null),
  };
}

const doneWords = { add: "created", update: "updated", delete: "deleted", restore: "restored" } as const;

/** Why the record of a row is left alone. */
const leftWords: Readonly<Record<NonNullable<Outcome["why"]>, Text>> = {
  changed: { ru: "изменена после загрузки", en: "changed since the import" },
  gone: { ru: "записи уже нет", en: "the record is gone already" },
  "as-before": { ru: "уже такая, как была", en: "it is as it was before already" },
  unreadable: { ru: "запись не читается", en: "the record cannot be read" },
  "no-way-back": { ru: "вернуть нечем", en: "no way back is known" },
  unknown: { ru: "неизвестно, записана ли", en: "it is not known whether it was written" },
};

/** How rows are listed. */
export const importedColumns: readonly ListColumn<ImportedRow>[] = [
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
