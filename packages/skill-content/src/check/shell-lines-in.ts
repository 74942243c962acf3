import { blocksIn, inlineCodeIn } from "./code-in.ts";

/** Languages of blocks that are command lines; a block without a language may be one. */
const shells: ReadonlySet<string> = new Set(["", "sh", "bash", "zsh", "shell", "console"]);

/** Inline code that somebody runs. Most begins with a name of something else: `export invoice` is said of `b24`. */
const command =
  /^(?:b24|\.{0,2}\/\S+|python[\d.]*|node|deno|bun|ruby|perl|php|pwsh|powershell|cmd|osascript|ssh|scp|nc|rm|mv|cp|cat|git|docker|npm|npx|pnpm|yarn|pip3?|brew|curl|wget|sudo|chmod|eval|(?:ba|z)?sh)\s+\S/;

/** Command lines of a text: those of its blocks without the comments, and inline code. */
export function shellLinesIn(text: string): readonly string[] {
  const blocks = blocksIn(text)
    .filter(({ language }) => shells.has(language))
    .flatMap((block) => block.text.replaceAll("\\\n", " ").split("\n"))
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
  return [...blocks, ...inlineCodeIn(text).filter((code) => command.test(code))];
}
