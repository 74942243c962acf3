import type { Inline, Span } from "../document.ts";
import { escapeLineStart, escapeMarkdown } from "./escape-markdown.ts";

/** One line of Markdown: links to records, bold for what is strong. */
export function inlineMarkdown(inline: Inline): string {
  return typeof inline === "string" ? escapeMarkdown(inline) : inline.map(spanMarkdown).join("");
}

/** Like {@link inlineMarkdown}, for what stands at the beginning of a line. */
export function lineMarkdown(inline: Inline): string {
  return escapeLineStart(inlineMarkdown(inline));
}

function spanMarkdown({ text, link, tone }: Span): string {
  const linked = link === undefined ? escapeMarkdown(text) : `[${escapeMarkdown(text)}](${link})`;
  return tone === "strong" ? strong(linked) : linked;
}

/** Emphasis must touch its text: spaces go outside. */
export function strong(markdown: string): string {
  return markdown.replace(/^(\s*)(.*?)(\s*)$/s, (_, before: string, text: string, after: string) =>
    text === "" ? before + after : `${before}**${text}**${after}`,
  );
}
