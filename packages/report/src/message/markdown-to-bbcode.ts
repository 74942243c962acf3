import { scrubLines } from "../safe-text/scrub-text.ts";
import { bbcodeMarkup, escapeCode } from "./bbcode-markup.ts";
import { cutLine } from "./cut-message-line.ts";
import type { MessageLine } from "./message-line.ts";
import { readMarkdown } from "./read-markdown.ts";
import { writeSpans } from "./write-spans.ts";

/** Characters of one message, its tags included; see `renderBbcode`. */
const messageLimit = 20_000;

/** What stands around a block of code, its line breaks included. */
const codeFrame = "[CODE]\n\n[/CODE]".length;

/**
 * Markdown of people and agents as messages with BB codes, in their order, each at most 20,000 characters: emphasis, links, lists,
 * quotes, code; headings are bold, tables lines. Tags, mentions and addresses that the text itself holds are shown, not followed. No
 * message ends within a tag or a character. Blank text gives no message.
 */
export function markdownToBbcode(markdown: string, limit = messageLimit): readonly string[] {
  const lines = readMarkdown(scrubLines(markdown)).flatMap((line) => cutLine(line, limit - codeFrame, writeLine));
  const messages: Written[][] = [[]];
  let size = 0;
  for (const line of lines) {
    const text = writeLine(line);
    const isCode = line.isCode === true;
    const last = messages.at(-1) ?? [];
    const added = text.length + 1 + (isCode && last.at(-1)?.isCode !== true ? codeFrame : 0);
    const isFull = last.length > 0 && size + added - 1 > limit;
    if (isFull) messages.push([{ text, isCode }]);
    else last.push({ text, isCode });
    size = isFull ? text.length + 1 + (isCode ? codeFrame : 0) : size + added;
  }
  return messages.map(joined).filter((message) => message !== "");
}

interface Written {
  readonly text: string;
  readonly isCode: boolean;
}

function writeLine({ spans, isCode, isQuote, item }: MessageLine): string {
  if (isCode === true) return escapeCode(spans.map(({ text }) => text).join(""));
  const lead = item === undefined ? "" : `${"    ".repeat(Math.min(item.depth, 8))}${item.mark} `;
  return `${isQuote === true ? ">>" : ""}${lead}${writeSpans(spans, bbcodeMarkup)}`;
}

function joined(lines: readonly Written[]): string {
  const texts = lines.map(({ text, isCode }, index) => {
    const isFirst = isCode && lines[index - 1]?.isCode !== true;
    const isLast = isCode && lines[index + 1]?.isCode !== true;
    return `${isFirst ? "[CODE]\n" : ""}${text}${isLast ? "\n[/CODE]" : ""}`;
  });
  return texts.join("\n").replace(/^\n+/, "").trimEnd();
}
