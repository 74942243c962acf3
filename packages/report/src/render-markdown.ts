import type { Block, Language, Notice, Report, Section } from "./document.ts";
import { originLine, sortedNotices, titleLine } from "./frame-lines.ts";
import { contentMarkdown } from "./markdown/content-markdown.ts";
import { escapeMarkdown } from "./markdown/escape-markdown.ts";
import { inlineMarkdown, lineMarkdown, strong } from "./markdown/inline-markdown.ts";
import { cleanReport } from "./safe-text/clean-report.ts";
import { createWording, type Wording } from "./wording/create-wording.ts";
import { type FrameKey, frameWording } from "./wording/frame-wording.ts";

export interface MarkdownOptions {
  /** Decoration of headings. */
  readonly emoji: boolean;
  readonly lang: Language;
  /** Columns that the name of a record may take before it is cut with "…"; 120 by default. */
  readonly maxTitle?: number;
}

const MAX_TEXT = 1000;

/** The report as GitHub-flavoured Markdown with links to the records; ends with a line break. */
export function renderMarkdown(report: Report, { emoji, lang, maxTitle = 120 }: MarkdownOptions): string {
  const t = createWording(frameWording, lang);
  const cleaned = cleanReport(report, { maxTitle, maxText: MAX_TEXT, untitled: t("untitled") });
  const parts = [
    [`# ${escapeMarkdown(titleLine(cleaned))}`],
    ...cleaned.blocks.filter((block) => block.kind === "headline").map(({ text }) => [strong(inlineMarkdown(text))]),
    ...cleaned.blocks.flatMap((block) => blockParts(block, emoji, t)),
    sortedNotices(cleaned.notices).map(noticeMarkdown),
    [`*${escapeMarkdown(originLine(cleaned, t, lang))}*`],
    cleaned.hint === null ? [] : [lineMarkdown(t("hint", { hint: cleaned.hint }))],
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function blockParts(block: Block, emoji: boolean, t: Wording<FrameKey>): string[][] {
  if (block.kind === "headline") return [];
  return block.kind === "section" ? sectionParts(block, emoji, t) : [contentMarkdown(block, t)];
}

function sectionParts(section: Section, emoji: boolean, t: Wording<FrameKey>): string[][] {
  const heading = emoji && section.emoji !== undefined ? `${section.emoji} ${section.title}` : section.title;
  return [[`## ${escapeMarkdown(heading)}`], ...section.blocks.map((block) => contentMarkdown(block, t))];
}

function noticeMarkdown({ text, action }: Notice): string {
  return action === undefined ? `- ${lineMarkdown(text)}` : `- ${lineMarkdown(text)} ${inlineMarkdown(action)}`;
}
