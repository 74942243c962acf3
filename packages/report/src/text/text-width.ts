// Not string-width: its segmenter and its emoji pattern cost 45 ms at every start of the command, half of its budget.
import stringWidth from "fast-string-width";

/** Characters of one column each that never join with a neighbour: Latin, Cyrillic, punctuation, signs of currencies and of mathematics, №. */
const narrow =
  /^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u0400-\u0482\u048A-\u052F\u2010-\u2027\u20A0-\u20BF\u2116\u2200-\u22FF]*$/;

/** Columns that the text takes on a terminal: 2 for emoji and CJK, 0 for combining marks and escape sequences. */
export function textWidth(text: string): number {
  return narrow.test(text) ? text.length : stringWidth(text);
}

/** The characters of a text as a reader counts them. */
export function* graphemes(text: string): Generator<string> {
  if (narrow.test(text)) yield* text;
  else for (const { segment } of new Intl.Segmenter().segment(text)) yield segment;
}

/** Fills text up to `width` columns; longer text is returned as it is. */
export function padText(text: string, width: number, align: "left" | "right" = "left"): string {
  const padding = " ".repeat(Math.max(0, width - textWidth(text)));
  return align === "left" ? text + padding : padding + text;
}
