import type { Piece } from "./pieces.ts";
import { graphemes, textWidth } from "./text-width.ts";

type Line = readonly Piece[];

/** At most so many lines; where some are left out, the last one ends with "…" within `width` columns. */
export function cutLines(lines: readonly Line[], most: number, width: number): readonly Line[] {
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), withEllipsis(lines[most - 1] ?? [], width)];
}

function withEllipsis(line: Line, width: number): Line {
  const kept: Piece[] = [];
  let left = width - 1;
  for (const piece of line) {
    let text = "";
    for (const grapheme of graphemes(piece.text)) {
      left -= textWidth(grapheme);
      if (left < 0) break;
      text += grapheme;
    }
    kept.push({ ...piece, text });
    if (left < 0) break;
  }
  const last = kept.pop();
  return [...kept, { ...last, text: `${last?.text.trimEnd() ?? ""}…` }];
}
