import type { Content, Inline, Language, Notice, Report, Section } from "../document.ts";
import { originLine, sortedNotices, titleLine } from "../frame-lines.ts";
import { cleanReport } from "../safe-text/clean-report.ts";
import { createWording, type Wording } from "../wording/create-wording.ts";
import { type FrameKey, frameWording } from "../wording/frame-wording.ts";

/** How renderers for readers outside of a terminal word a report. */
export interface PartsOptions {
  /** Decoration of headings. */
  readonly emoji: boolean;
  readonly lang: Language;
  /** Columns that the name of a record may take before it is cut with "…"; 120 by default. */
  readonly maxTitle?: number;
}

/** What a report is made of from top to bottom, whatever it is written in. Every text is safe to show, every link to follow. */
export type Part =
  | { readonly kind: "title"; readonly text: string }
  | { readonly kind: "headline"; readonly text: Inline }
  | { readonly kind: "section"; readonly heading: string; readonly blocks: readonly Content[] }
  /** Blocks that stand between sections. */
  | { readonly kind: "content"; readonly block: Content }
  | { readonly kind: "notices"; readonly notices: readonly Notice[] }
  | { readonly kind: "origin"; readonly text: string }
  | { readonly kind: "hint"; readonly text: string };

const MAX_TEXT = 1000;

/** The parts of a report in the order in which every renderer shows them; headlines come first, wherever they stand. */
export function reportParts(report: Report, { emoji, lang, maxTitle = 120 }: PartsOptions): readonly Part[] {
  const t = frameWords(lang);
  const cleaned = cleanReport(report, { maxTitle, maxText: MAX_TEXT, untitled: t("untitled") });
  const notices = sortedNotices(cleaned.notices);
  return [
    { kind: "title", text: titleLine(cleaned) },
    ...cleaned.blocks.filter((block) => block.kind === "headline"),
    ...cleaned.blocks.flatMap((block): Part[] => {
      if (block.kind === "headline") return [];
      if (block.kind !== "section") return [{ kind: "content", block }];
      return [{ kind: "section", heading: headingOf(block, emoji), blocks: block.blocks }];
    }),
    ...(notices.length === 0 ? [] : [{ kind: "notices" as const, notices }]),
    { kind: "origin", text: originLine(cleaned, t, lang) },
    ...(cleaned.hint === null ? [] : [{ kind: "hint" as const, text: t("hint", { hint: cleaned.hint }) }]),
  ];
}

/** The words of the frame around every report. */
export function frameWords(lang: Language): Wording<FrameKey> {
  return createWording(frameWording, lang);
}

/** "+3 more"; undefined when nothing was left out. */
export function moreText(more: number | undefined, t: Wording<FrameKey>): string | undefined {
  return more === undefined || more === 0 ? undefined : t("more", { count: more });
}

function headingOf({ emoji, title }: Section, withEmoji: boolean): string {
  return withEmoji && emoji !== undefined ? `${emoji} ${title}` : title;
}
