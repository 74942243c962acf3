import type { Content, Inline } from "../document.ts";
import type { Wording } from "../wording/create-wording.ts";
import type { FrameKey } from "../wording/frame-wording.ts";
import type { Tone } from "./pieces.ts";
import { renderTable } from "./table.ts";
import { type TextStyle, textLines } from "./text-writer.ts";
import { padText, textWidth } from "./text-width.ts";
import { tsvLines } from "./tsv-lines.ts";

type Of<K extends Content["kind"]> = Extract<Content, { kind: K }>;

/** Lines of one block, `indent` columns in; none of a chart, whose numbers stand elsewhere. */
export function contentLines(block: Content, style: TextStyle, t: Wording<FrameKey>, indent: number): string[] {
  if (block.kind === "chart") return [];
  if (block.kind === "paragraph") return indented(block.text, style, indent);
  if (block.kind === "list") return [...listLines(block, style, indent), ...moreLines(block.more, style, t, indent)];
  if (block.kind === "table") return [...tableLines(block, style, indent), ...moreLines(block.more, style, t, indent)];
  return factLines(block, style, indent);
}

export function indented(text: Inline, style: TextStyle, columns: number, tone?: Tone): string[] {
  const lead = { lead: [{ text: " ".repeat(columns) }], columns };
  return textLines(text, style, { lead, ...(tone === undefined ? {} : { tone }) });
}

function moreLines(more: number | undefined, style: TextStyle, t: Wording<FrameKey>, indent: number): string[] {
  return more === undefined || more === 0 ? [] : indented(t("more", { count: more }), style, indent, "muted");
}

/** Marks stand in a column of their own; without any, every item gets a bullet. */
function listLines({ items }: Of<"list">, style: TextStyle, indent: number): string[] {
  const bullet = style.plain ? "-" : "•";
  const hasMarks = items.some(({ mark }) => mark !== undefined);
  const marks = items.map(({ mark }) => mark ?? (hasMarks ? "" : bullet));
  const column = labelColumn(marks, hasMarks ? 2 : 1, style, indent);
  return items.flatMap(({ text, note }, index) => {
    const lines = labelled(marks[index] ?? "", text, hasMarks ? "strong" : "muted", column, style, indent);
    return note === undefined ? lines : [...lines, ...indented(note, style, indent + (column ?? 2), "muted")];
  });
}

function factLines({ items }: Of<"facts">, style: TextStyle, indent: number): string[] {
  const labels = items.map(({ label }) => label);
  const column = labelColumn(labels, 2, style, indent);
  const shown = column === undefined ? labels.map((label) => `${label}:`) : labels;
  return items.flatMap(({ value }, index) => labelled(shown[index] ?? "", value, "muted", column, style, indent));
}

/** Width of the column of labels with the gap behind it; undefined when it would leave too little for the texts. */
function labelColumn(labels: readonly string[], gap: number, style: TextStyle, indent: number): number | undefined {
  const column = Math.max(0, ...labels.map(textWidth)) + gap;
  return column <= (style.width - indent) * 0.45 ? column : undefined;
}

/** The label in its column and the text beside it; without a column, both run on as one text. */
function labelled(
  label: string,
  text: Inline,
  tone: Tone,
  column: number | undefined,
  style: TextStyle,
  indent: number,
): string[] {
  const margin = { text: " ".repeat(indent) };
  if (column !== undefined) {
    const lead = [margin, { text: label, tone }, { text: padText("", column - textWidth(label)) }];
    return textLines(text, style, { lead: { lead, columns: indent + column } });
  }
  const spans = typeof text === "string" ? [{ text }] : text;
  return indented(label === "" ? spans : [{ text: label, tone }, { text: " " }, ...spans], style, indent);
}

/** A row of a report is read at a glance: a long name gets a second line, then "…". */
const cellLines = 2;

function tableLines(block: Of<"table">, style: TextStyle, indent: number): string[] {
  if (style.tsv) return tsvLines(block);
  const table = renderTable(block.columns, block.rows, { ...style, width: style.width - indent, cellLines });
  return table.split("\n").map((line) => (line === "" ? line : " ".repeat(indent) + line));
}
