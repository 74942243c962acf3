import { type Piece, piecesWidth } from "./pieces.ts";
import { graphemes, textWidth } from "./text-width.ts";

type Line = readonly Piece[];

/**
 * Breaks pieces into lines of at most `width` columns at spaces, never at a non-breaking one.
 * Only a word that is longer than a line is broken inside, between two characters.
 */
export function wrapPieces(pieces: Line, width: number): Line[] {
  const isShort = pieces.reduce((units, { text }) => units + text.length, 0) * 2 <= width;
  if (isShort) return [pieces];
  const lines: Line[] = [];
  let line: Line = [];
  for (const word of splitWords(pieces)) {
    const longer = line.length === 0 ? word : [...line, { text: " " }, ...word];
    if (piecesWidth(longer) <= width) {
      line = longer;
      continue;
    }
    if (line.length > 0) lines.push(line);
    const parts = breakWord(word, width);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? [];
  }
  return line.length > 0 || lines.length === 0 ? [...lines, line] : lines;
}

/** Words between spaces; one word may be made of several pieces. */
export function splitWords(pieces: Line): Line[] {
  const words: Piece[][] = [];
  let isInside = false;
  for (const { text, tone } of pieces) {
    for (const [index, word] of text.split(" ").entries()) {
      if (index > 0) isInside = false;
      if (word === "") continue;
      if (isInside) words.at(-1)?.push({ text: word, tone });
      else words.push([{ text: word, tone }]);
      isInside = true;
    }
  }
  return words;
}

function breakWord(word: Line, width: number): Line[] {
  if (piecesWidth(word) <= width) return [word];
  const lines: Piece[][] = [[]];
  let columns = 0;
  for (const { text, tone } of word) {
    for (const grapheme of graphemes(text)) {
      const size = textWidth(grapheme);
      if (columns + size > width && columns > 0) {
        lines.push([]);
        columns = 0;
      }
      columns += size;
      lines.at(-1)?.push({ text: grapheme, tone });
    }
  }
  return lines.map(joinPieces);
}

/** Neighbours of one tone become one piece. */
function joinPieces(pieces: Line): Line {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && last.tone === piece.tone)
      joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined;
}
