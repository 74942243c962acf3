import type { Inline, Span } from "../document.ts";
import { textWidth } from "./text-width.ts";

export type Tone = NonNullable<Span["tone"]>;

/** Text of one tone: what lines on a terminal are made of before they are painted. */
export interface Piece {
  readonly text: string;
  readonly tone?: Tone | undefined;
}

/** `tone` is for what has none of its own. A terminal shows no links. */
export function toPieces(inline: Inline, tone?: Tone): Piece[] {
  const spans = typeof inline === "string" ? [{ text: inline }] : inline;
  return spans.map((span: Span) => ({ text: span.text, tone: span.tone ?? tone }));
}

export function plainText(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join("");
}

export function piecesWidth(pieces: readonly Piece[]): number {
  return textWidth(plainText(pieces));
}
