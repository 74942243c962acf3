import type { Piece, Tone } from "./pieces.ts";

/** Select Graphic Rendition codes: on and off. */
const codes: Readonly<Record<Tone, readonly [number, number]>> = {
  strong: [1, 22],
  muted: [2, 22],
  bad: [31, 39],
  good: [32, 39],
  warning: [33, 39],
};

/** A line of text from its pieces, coloured by ANSI codes when asked. */
export function paint(pieces: readonly Piece[], colour: boolean): string {
  return pieces.map((piece) => paintPiece(piece, colour)).join("");
}

function paintPiece({ text, tone }: Piece, colour: boolean): string {
  if (!colour || tone === undefined || text.trim() === "") return text;
  const [on, off] = codes[tone];
  return `\u001B[${on}m${text}\u001B[${off}m`;
}
