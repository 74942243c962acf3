import { escapeLineStart, escapeMarkdown } from "../markdown/escape-markdown.ts";
import type { MessageLine } from "./message-line.ts";
import { readBbcode } from "./read-bbcode.ts";
import { type SpanMarkup, writeSpans } from "./write-spans.ts";

const WORD_JOINER = "\u2060";

/** Where Markdown makes a link of an address: its text keeps an invisible character there, as everywhere. */
const address = /:(?=\/\/)|(?<=www)\.|@(?=[\p{L}\p{N}])/giu;

const markdownMarkup: SpanMarkup = {
  text: (text) => escapeMarkdown(text.replace(address, `$&${WORD_JOINER}`)),
  code: (text) => fenced(text),
  form: (form, written, inner) => {
    if (form === "underlined") return written;
    const mark = { strong: "**", struck: "~~", emphasis: inner.length === 0 ? "*" : "_" }[form];
    // Emphasis must touch its text: spaces go outside.
    const text = written.trim();
    const before = written.length - written.trimStart().length;
    return `${written.slice(0, before)}${mark}${text}${mark}${written.slice(before + text.length)}`;
  },
  link: (link, written) => `[${written}](${link})`,
};

/** A message with BB codes as Markdown: emphasis, links, lists, quotes, code; every other code is its text. */
export function bbcodeToMarkdown(bbcode: string): string {
  const lines = readBbcode(bbcode);
  const written: string[] = [];
  let ticks = "";
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const isNew = kindOf(line) !== (before === undefined ? undefined : kindOf(before));
    if (line.isCode === true && isNew) ticks = fenceOf(lines, index);
    // A line right behind an item or a quote would belong to it.
    if (isNew && before !== undefined && before.spans.length > 0 && line.spans.length > 0) written.push("");
    if (line.isCode === true && isNew) written.push(ticks);
    written.push(writeLine(line));
    const next = lines[index + 1];
    if (line.isCode === true && (next === undefined || kindOf(next) !== "code")) written.push(ticks);
  }
  return written.join("\n").replace(/^\n+/, "").trimEnd();
}

function kindOf({ isCode, isQuote, item }: MessageLine): "code" | "quote" | "item" | "text" {
  if (isCode === true) return "code";
  return isQuote === true ? "quote" : item === undefined ? "text" : "item";
}

function writeLine({ spans, isCode, isQuote, item }: MessageLine): string {
  if (isCode === true) return spans.map(({ text }) => text).join("");
  const text = escapeLineStart(writeSpans(spans, markdownMarkup).trim());
  const lead =
    item === undefined ? "" : `${"    ".repeat(Math.min(item.depth, 8))}${item.mark === "•" ? "-" : item.mark} `;
  return `${isQuote === true ? "> " : ""}${lead}${text}`;
}

/** More ticks than stand in a row within. */
function fenced(text: string): string {
  const ticks = "`".repeat(1 + longestTicks(text));
  const space = /^`|`$|^ .* $/s.test(text) ? " " : "";
  return `${ticks}${space}${text}${space}${ticks}`;
}

function fenceOf(lines: readonly MessageLine[], from: number): string {
  let longest = 2;
  for (let index = from; lines[index]?.isCode === true; index += 1) {
    for (const { text } of lines[index]?.spans ?? []) longest = Math.max(longest, longestTicks(text));
  }
  return "`".repeat(longest + 1);
}

function longestTicks(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 0);
}
