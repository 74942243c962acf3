import { quoted, renderTable, scrubText, spellTime } from "@b24kit/report";
import type { FieldChange, PlannedObject } from "b24kit";
import type { Language, Text } from "../words.ts";
import type { PlanTextOptions } from "./plan-text.ts";
import { addressedWords, kindWords } from "./plan-words.ts";

/** "сделка 12 «Поставка»", "сообщение, получатель: Ольга Лапина (3)". */
export function nameOf(object: PlannedObject, language: Language): string {
  const { kind, id, title } = object;
  const addressed = addressedName(object);
  if (addressed !== undefined) return scrubText(addressed[language]);
  const number = id === undefined ? "" : ` ${id}`;
  const named = title === undefined ? "" : ` ${quoted(title, language)}`;
  return scrubText(`${kindWords(kind)[language]}${number}${named}`);
}

/** The title of what is sent is its recipient. The id of a chat says no more than the title. */
function addressedName({ action, kind, id, title }: PlannedObject): Text | undefined {
  if (action !== "send" || title === undefined) return undefined;
  const isPerson = id !== undefined && /^\d+$/.test(id);
  return addressedWords(kind, isPerson ? `${title} (${id})` : title);
}

const titles = {
  field: { ru: "Поле", en: "Field" },
  value: { ru: "Значение", en: "Value" },
  before: { ru: "Было", en: "Before" },
  after: { ru: "Станет", en: "After" },
} as const satisfies Readonly<Record<string, Text>>;

/** The changed fields: before and after, or the new values alone where nothing was before. */
export function changesTable(changes: readonly FieldChange[], options: PlanTextOptions): readonly string[] {
  const { language, width, colour } = options;
  if (changes.length === 0) return [];
  const hasBefore = changes.some(({ before }) => before !== undefined);
  const columns = hasBefore ? [titles.field, titles.before, titles.after] : [titles.field, titles.value];
  const rows = changes.map(({ field, title, before, after }) => [
    title?.[language] ?? field,
    ...(hasBefore ? [before === undefined ? unread[language] : shown(before)] : []),
    shown(after),
  ]);
  const head = columns.map((column) => ({ title: column[language], align: "left" as const }));
  return renderTable(head, rows, { width, colour }).split("\n");
}

const unread: Text = { ru: "не прочитано", en: "not read" };

/** A value in a cell: nothing as a dash, a time without its seconds, all that is no text as JSON. */
function shown(value: unknown): string {
  if (value === null || value === undefined || value === "") return "—";
  return typeof value === "string" ? spellTime(value) : JSON.stringify(value);
}
