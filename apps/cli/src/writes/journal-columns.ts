import { kindName, recipientWords } from "@b24kit/guard";
import type { Journal } from "b24kit";
import type { Language, Text } from "../words.ts";
import type { ListColumn } from "./print-list.ts";
import { reasonWords } from "./reason-words.ts";
import { sayTime } from "./say-time.ts";

/** A line of the journal as it is read. */
export type JournalLine = ReturnType<Journal["entries"]> extends Iterable<infer Line> ? Line : never;

const outcomes: Readonly<Record<JournalLine["outcome"], Text>> = {
  started: { ru: "начато", en: "started" },
  done: { ru: "готово", en: "done" },
  refused: { ru: "отказ", en: "refused" },
  failed: { ru: "ошибка", en: "failed" },
  unknown: { ru: "неизвестно", en: "unknown" },
  granted: { ru: "разрешено", en: "granted" },
  revoked: { ru: "отозвано", en: "revoked" },
};

/** The columns of the journal: few on a terminal, where method and object share one. */
export function journalColumns(language: Language): readonly ListColumn<JournalLine>[] {
  return [
    column("index", { ru: "№", en: "#" }, ({ index }) => String(index)),
    {
      field: "at",
      title: { ru: "Когда", en: "When" },
      shown: ({ at }) => sayTime(Date.parse(at), language),
      value: ({ at }) => at,
    },
    { ...column("actor", { ru: "Кто", en: "Who" }, actorText), on: "wide" },
    {
      ...column("what", { ru: "Что", en: "What" }, (line) => `${line.method} ${objectText(line, language)}`.trim()),
      on: "table",
    },
    { ...column("method", { ru: "Метод", en: "Method" }, ({ method }) => method), on: "data" },
    { ...column("object", { ru: "Объект", en: "Object" }, objectCode), on: "data" },
    {
      field: "outcome",
      title: { ru: "Исход", en: "Outcome" },
      shown: (line) => outcomeText(line, language),
      value: ({ outcome }) => outcome,
    },
    { ...column("reason", { ru: "Причина", en: "Reason" }, ({ reason = "" }) => reason), on: "data" },
    { ...column("plan", { ru: "План", en: "Plan" }, ({ plan, grant }) => plan ?? grant ?? ""), on: "wide" },
  ];
}

function column(field: string, title: Text, shown: (line: JournalLine) => string): ListColumn<JournalLine> {
  return { field, title, shown, value: shown };
}

function actorText({ actor }: JournalLine): string {
  return [actor.kind, actor.name ?? ""].join(" ").trim();
}

/** Methods whose object is called by the id of its recipient: they do not tell the id of what they made. */
const sending = /^im\.(?:message\.add$|notify)/i;

function objectText({ object, method, rows }: JournalLine, language: Language): string {
  if (object === undefined) return rows === undefined ? "" : rowsText(rows, language);
  const { kind, id } = object;
  const addressed = id !== undefined && sending.test(method) ? recipientWords(kind, id) : undefined;
  const which = addressed?.[language] ?? (id === undefined ? "" : ` ${id}`);
  return kindName(kind)[language] + which;
}

function objectCode({ object, rows }: JournalLine): string {
  if (object === undefined) return rows === undefined ? "" : `${rows.first}..${rows.last}:${rows.count}`;
  return `${object.kind}:${object.id ?? ""}`;
}

/** Of a plan of a whole file, or of one request of it: "add2 – add51 (50)". */
function rowsText({ first, last, count }: NonNullable<JournalLine["rows"]>, language: Language): string {
  if (last === "") return { ru: `весь файл (${count})`, en: `the whole file (${count})` }[language];
  return `${first} – ${last} (${count})`;
}

function outcomeText({ outcome, reason, isGenuine }: JournalLine, language: Language): string {
  const why = reason === undefined ? "" : `: ${reasonWords(reason)[language]}`;
  const damaged = isGenuine ? "" : { ru: " (изменено)", en: " (edited)" }[language];
  return outcomes[outcome][language] + why + damaged;
}
