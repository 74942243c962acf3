import { graphemes, textWidth } from "../text/text-width.ts";

/** Cuts text to at most `width` columns, the last of them "…", never inside a character as a reader sees it. */
export function cutText(text: string, width: number): string {
  if (text.length * 2 <= width || textWidth(text) <= width) return text;
  let kept = "";
  let columns = 0;
  for (const grapheme of graphemes(text)) {
    columns += textWidth(grapheme);
    if (columns > width - 1) break;
    kept += grapheme;
  }
  return `${kept.trimEnd()}…`;
}
