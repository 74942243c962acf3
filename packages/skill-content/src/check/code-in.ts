/** A fenced block of a page. */
export interface Block {
  readonly language: string;
  /** What stands behind the language. */
  readonly note: string;
  readonly text: string;
}

const fence = /^```([a-z]*)[ \t]*([^\n]*)\n([^]*?)^```$/gm;

/** Fenced blocks of a Markdown text. */
export function blocksIn(markdown: string): readonly Block[] {
  return Array.from(markdown.matchAll(fence), ([, language = "", note = "", text = ""]) => ({ language, note, text }));
}

/** Inline code outside of the blocks. */
export function inlineCodeIn(markdown: string): readonly string[] {
  return Array.from(markdown.replaceAll(fence, "").matchAll(/`([^`\n]+)`/g), ([, code = ""]) => code);
}
