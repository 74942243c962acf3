import { textWidth } from "@b24kit/report";

/** Lines of at most so many columns; a word that is longer stands alone. Spaces at the beginning stay, and indent what follows. */
export function wrapText(text: string, width: number): readonly string[] {
  if (textWidth(text) <= width) return [text];
  const margin = /^ */.exec(text)?.[0] ?? "";
  const lines: string[] = [];
  let line = margin;
  for (const word of text.slice(margin.length).split(" ")) {
    const longer = line.trim() === "" ? line + word : `${line} ${word}`;
    if (textWidth(longer) <= width || line.trim() === "") {
      line = longer;
      continue;
    }
    lines.push(line);
    line = margin + word;
  }
  return [...lines, line];
}
