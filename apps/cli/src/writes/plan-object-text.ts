import { kindName, recipientOf } from "@b24kit/guard";
import { quoted, renderTable, scrubText, spellTime } from "@b24kit/report";
import type { FieldChange, PlannedObject } from "b24kit";
import type { Language, Text } from "../words.ts";
import { cutText } from "./cut-text.ts";
import type { PlanTextOptions } from "./plan-text.ts";

/** "сделка 12 «Поставка»", "сообщение, получатель: Ольга Лапина (3)". */
export function nameOf(object: PlannedObject, language: Language): string {
  const { kind, id, title } = object;
  const number = id === undefined ? "" : ` ${id}`;
  const named = title === undefined ? "" : ` ${quoted(title, language)}`;
  return scrubText(kindName(kind)[language] + (recipientOf(object)?.[language] ?? number + named));
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
    ...(hasBefore ? [before === undefined ? unread[language] : shown(before, options)] : []),
    shown(after, options),
  ]);
  const head = columns.map((column) => ({ title: column[language], align: "left" as const }));
  return renderTable(head, rows, { width, colour }).split("\n");
}

const unread: Text = { ru: "не прочитано", en: "not read" };

/** Characters of a value that are drawn for somebody who is asked. */
const most = 2000;

/** A value in a cell: nothing as a dash, a time without its seconds, all that is no text as JSON. */
function shown(value: unknown, { language, isAsked }: PlanTextOptions): string {
  if (value === null || value === undefined || value === "") return "—";
  const text = typeof value === "string" ? spellTime(value) : JSON.stringify(value);
  return isAsked === true ? cutText(text, { most, language }) : text;
}
