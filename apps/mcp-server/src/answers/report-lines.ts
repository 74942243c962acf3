import { type Language, renderMarkdown, type Report } from "b24kit";
import type { Block, Content, Section } from "@b24kit/report";
import { fittingNames } from "./fitting-names.ts";
import { serverWords } from "./server-words.ts";
import type { Sizes } from "./sizes.ts";

/** The text of a report. */
interface ReportLines {
  readonly lines: readonly string[];
  /** Something that the report shows was left out. */
  readonly isShortened: boolean;
}

/** Entries of each list, from the roomiest to the tightest; tables keep a few rows more. */
const steps = [1000, 200, 50, 20, 10, 6, 4, 3, 2, 1];
const fewRows = 6;

/** The text of a report as Markdown with links: long lists are cut first, then the last sections are left out and named. */
export function reportLines(report: Report, lang: Language, room: Pick<Sizes, "lines" | "textBytes">): ReportLines {
  const linesWith = (blocks: readonly Block[]) => linesOf({ ...report, blocks: [...blocks] }, lang);
  const worded = withoutCharts(report.blocks);
  for (const most of steps) {
    const lines = linesWith(worded.map((block) => cut(block, most)));
    if (fits(lines, room)) return { lines, isShortened: most < longestOf(worded) };
  }
  const tight = { lines: room.lines - 1, textBytes: room.textBytes - mostNames };
  const blocks = byWeight(worded);
  const kept = blocks.reduce<readonly Block[]>((before, block) => {
    const part = fittingPart(block, (one) => fits(linesWith([...before, one]), tight));
    return part === undefined ? before : [...before, part];
  }, []);
  return { lines: [...linesWith(kept), leftOut(blocks, kept, lang)], isShortened: true };
}

/** Charts have no place in a text: what they show stands in tables. */
function withoutCharts(blocks: readonly Block[]): readonly Block[] {
  return blocks
    .filter(isWorded)
    .map((block) => (block.kind === "section" ? { ...block, blocks: block.blocks.filter(isWorded) } : block));
}

function isWorded({ kind }: Block): boolean {
  return kind !== "chart";
}

/** Bytes of the line that names what is left out. */
const mostNames = 200;

function fits(lines: readonly string[], { lines: most, textBytes }: Pick<Sizes, "lines" | "textBytes">): boolean {
  return lines.length <= most && Buffer.byteLength(lines.join("\n")) + 1 <= textBytes;
}

/** Notices, eyes and the moment have their own place in every answer; hints are commands for a terminal. */
function linesOf(report: Report, lang: Language): readonly string[] {
  const text = renderMarkdown({ ...report, notices: [], hint: null }, { emoji: false, lang });
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.slice(0, -1).map((line) => serverWords(line, lang));
}

/** The totals before single pipelines, remarks about the data last. */
function byWeight(blocks: readonly Block[]): readonly Block[] {
  return blocks.toSorted((left, right) => weightOf(left) - weightOf(right));
}

function weightOf(block: Block): number {
  if (block.kind === "headline") return 0;
  return block.kind === "section" && Object.hasOwn(weights, block.id) ? (weights[block.id] ?? 2) : 2;
}

const weights: Readonly<Record<string, number>> = { all: 1, changes: 3, quality: 4 };

/** The block, a section with fewer entries or the first of its blocks; a table stands there as it is or not at all. */
function fittingPart(block: Block, isFitting: (block: Block) => boolean): Block | undefined {
  const short = [cut(block, 3), cut(block, 1)];
  const found = short.find(isFitting);
  if (found !== undefined || block.kind !== "section") return found;
  const first = block.blocks.findIndex(({ kind }) => kind !== "paragraph");
  const parts = block.blocks.map((_, index): Section => ({ ...block, blocks: block.blocks.slice(0, index + 1) }));
  return parts
    .slice(Math.max(first, 0))
    .map((part) => cut(part, 3))
    .findLast(isFitting);
}

function leftOut(blocks: readonly Block[], kept: readonly Block[], lang: Language): string {
  const sections = kept.filter((block) => block.kind === "section");
  const titles = blocks
    .filter((block) => block.kind === "section")
    .filter(({ id, blocks: { length } }) => sections.find((one) => one.id === id)?.blocks.length !== length)
    .map(({ title }) => title);
  return `… ${lang === "ru" ? "не целиком" : "not whole here"}: ${fittingNames(titles, mostNames - 40)}`;
}

function longestOf(blocks: readonly Block[]): number {
  const contents = blocks.flatMap((block) => (block.kind === "section" ? block.blocks : [block]));
  const lengths = contents.map((content) => {
    if (content.kind === "list") return content.items.length;
    return content.kind === "table" && content.rows.length > fewRows ? content.rows.length : 0;
  });
  return Math.max(0, ...lengths);
}

function cut(block: Block, most: number): Block {
  if (block.kind === "section") return { ...block, blocks: block.blocks.map((content) => cutContent(content, most)) };
  return block.kind === "headline" ? block : cutContent(block, most);
}

function cutContent(content: Content, most: number): Content {
  if (content.kind === "table") {
    const rows = Math.max(most, fewRows);
    return { ...content, rows: content.rows.slice(0, rows), ...more(content, content.rows, rows) };
  }
  // Figures without links are no records: a list of them stands as it is.
  if (content.kind === "list" && content.items.some(hasLink))
    return { ...content, items: content.items.slice(0, most), ...more(content, content.items, most) };
  return content;
}

type Item = Extract<Content, { kind: "list" }>["items"][number];

function hasLink({ text, note }: Item): boolean {
  return [text, note ?? ""].some((line) => typeof line !== "string" && line.some(({ link }) => link !== undefined));
}

function more(
  { more: before = 0 }: { readonly more?: number | undefined },
  { length }: readonly unknown[],
  most: number,
): { readonly more?: number } {
  const left = before + Math.max(0, length - most);
  return left === 0 ? {} : { more: left };
}
