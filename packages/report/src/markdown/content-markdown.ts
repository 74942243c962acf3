import type { Content } from "../document.ts";
import type { Wording } from "../wording/create-wording.ts";
import type { FrameKey } from "../wording/frame-wording.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { inlineMarkdown, lineMarkdown, strong } from "./inline-markdown.ts";

type Of<K extends Content["kind"]> = Extract<Content, { kind: K }>;

/** Lines of one block; none of a chart, whose numbers stand elsewhere. */
export function contentMarkdown(block: Content, t: Wording<FrameKey>): string[] {
  if (block.kind === "chart") return [];
  if (block.kind === "paragraph") return [lineMarkdown(block.text)];
  if (block.kind === "list") return [...block.items.flatMap(itemMarkdown), ...moreItem(block.more, t)];
  if (block.kind === "table") return [...tableMarkdown(block), ...moreParagraph(block.more, t)];
  return block.items.map(({ label, value }) => `- ${strong(escapeMarkdown(label))}: ${inlineMarkdown(value)}`);
}

/** A note becomes an item of its own under its item: the one form that every flavour understands. */
function itemMarkdown({ mark, text, note }: Of<"list">["items"][number]): string[] {
  const item = mark === undefined ? lineMarkdown(text) : `${strong(escapeMarkdown(mark))} ${inlineMarkdown(text)}`;
  return note === undefined ? [`- ${item}`] : [`- ${item}`, `  - ${lineMarkdown(note)}`];
}

function moreItem(more: number | undefined, t: Wording<FrameKey>): string[] {
  return more === undefined || more === 0 ? [] : [`- ${lineMarkdown(t("more", { count: more }))}`];
}

function moreParagraph(more: number | undefined, t: Wording<FrameKey>): string[] {
  return more === undefined || more === 0 ? [] : ["", lineMarkdown(t("more", { count: more }))];
}

/** GitHub's table; a table without columns has no form there. */
function tableMarkdown({ columns, rows }: Of<"table">): string[] {
  if (columns.length === 0) return [];
  return [
    tableRow(columns.map(({ title }) => escapeMarkdown(title))),
    tableRow(columns.map(({ align }) => (align === "right" ? "---:" : "---"))),
    ...rows.map((cells) => tableRow(columns.map((_, index) => inlineMarkdown(cells[index] ?? "")))),
  ];
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
