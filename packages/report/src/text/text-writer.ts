import type { Inline } from "../document.ts";
import { paint } from "./paint.ts";
import { type Piece, toPieces, type Tone } from "./pieces.ts";
import { wrapPieces } from "./wrap.ts";

export interface TextStyle {
  readonly width: number;
  readonly colour: boolean;
  readonly plain: boolean;
  /** Tables as tab-separated values. */
  readonly tsv: boolean;
}

/** Hanging text: the first line starts with `lead`, the others with as many spaces. */
export interface Lead {
  readonly lead: readonly Piece[];
  readonly columns: number;
}

/** Wrapped and painted lines of one inline text. */
export function textLines(
  text: Inline,
  style: TextStyle,
  options: { readonly lead?: Lead; readonly tone?: Tone } = {},
): string[] {
  const { lead = { lead: [], columns: 0 }, tone } = options;
  const lines = wrapPieces(toPieces(text, tone), Math.max(1, style.width - lead.columns));
  return lines.map((line, index) => {
    const start = index === 0 ? lead.lead : [{ text: " ".repeat(lead.columns) }];
    return paint([...start, ...line], style.colour).replace(/ +$/, "");
  });
}
