import type { Block, Language, Notice, Report, Section } from "./document.ts";
import { originLine, sortedNotices, titleLine } from "./frame-lines.ts";
import { cleanReport } from "./safe-text/clean-report.ts";
import { contentLines, indented } from "./text/content-lines.ts";
import type { Piece } from "./text/pieces.ts";
import { textLines, type TextStyle } from "./text/text-writer.ts";
import { createWording, type Wording } from "./wording/create-wording.ts";
import { type FrameKey, frameWording } from "./wording/frame-wording.ts";

export interface TextOptions {
  /** Columns of the terminal; no line is longer, except where a single character is. */
  readonly width: number;
  /** ANSI colours. */
  readonly colour: boolean;
  /** Decoration of headings. */
  readonly emoji: boolean;
  readonly lang: Language;
  /** For screen readers and logs: no colour, no bullets and lines drawn. */
  readonly plain?: boolean;
  /** Tables as tab-separated values with whole cells, for other programs; aligned to the width by default. */
  readonly tsv?: boolean;
  /** Columns that the name of a record may take before it is cut with "…"; 120 by default. */
  readonly maxTitle?: number;
}

const MAX_TEXT = 1000;
const MIN_WIDTH = 20;

/** The report as plain text for a terminal, a log or a pipe; ends with a line break. */
export function renderText(report: Report, options: TextOptions): string {
  const { lang, emoji, plain = false, tsv = false, maxTitle = 120 } = options;
  const style = { width: Math.max(MIN_WIDTH, options.width), colour: options.colour && !plain, plain, tsv };
  const t = createWording(frameWording, lang);
  const cleaned = cleanReport(report, { maxTitle, maxText: MAX_TEXT, untitled: t("untitled") });
  const parts = [
    [...textLines(titleLine(cleaned), style, { tone: "strong" }), ...headlines(cleaned, style)],
    ...bodyParts(cleaned.blocks, style, emoji, t),
    sortedNotices(cleaned.notices).flatMap((notice) => noticeLines(notice, style)),
    textLines(originLine(cleaned, t, lang), style, { tone: "muted" }),
    cleaned.hint === null ? [] : textLines(t("hint", { hint: cleaned.hint }), style),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function headlines({ blocks }: Report, style: TextStyle): string[] {
  return blocks.flatMap((block) => (block.kind === "headline" ? textLines(block.text, style) : []));
}

function bodyParts(blocks: readonly Block[], style: TextStyle, emoji: boolean, t: Wording<FrameKey>): string[][] {
  return blocks.map((block) => {
    if (block.kind === "headline") return [];
    return block.kind === "section" ? sectionLines(block, style, emoji, t) : contentLines(block, style, t, 0);
  });
}

function sectionLines(section: Section, style: TextStyle, emoji: boolean, t: Wording<FrameKey>): string[] {
  const heading = emoji && section.emoji !== undefined ? `${section.emoji} ${section.title}` : section.title;
  const content = section.blocks.flatMap((block) => contentLines(block, style, t, 2));
  return [...textLines(heading, style, { tone: "strong" }), ...content];
}

/** "!" marks what makes the report incomplete. */
function noticeLines({ kind, text, action }: Notice, style: TextStyle): string[] {
  const isIncomplete = kind === "unreadable" || kind === "truncated";
  const bullet = style.plain ? "- " : "• ";
  const mark: Piece = isIncomplete ? { text: "! ", tone: "warning" } : { text: bullet, tone: "muted" };
  const lines = textLines(text, style, { lead: { lead: [mark], columns: 2 } });
  return action === undefined ? lines : [...lines, ...indented(action, style, 2, "muted")];
}
