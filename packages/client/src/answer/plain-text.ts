const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  laquo: "«",
  raquo: "»",
  mdash: "—",
  ndash: "–",
  hellip: "…",
};

const longest = 2000;

/**
 * The words of a piece of HTML in one line: without tags, with entities decoded, at most 2,000 characters. The patterns
 * never look past the next "<", so that no text makes them slow.
 */
export function plainText(html: string): string {
  const withoutTags = html
    .slice(0, longest * 10)
    .replace(/<(script|style)\b.*?(?:<\/\1\s*>|$)/gis, " ")
    .replace(/<\/?[a-z!][^<>]*>/gi, " ");
  const text = decodeEntities(withoutTags)
    .replace(/[\s\p{Cc}\p{Bidi_Control}]+/gu, " ")
    .trim();
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** The title of an HTML page, if it has one. */
export function pageTitle(html: string): string | undefined {
  const title = /<title[^<>]*>([^<]*)/i.exec(html.slice(0, 100_000))?.[1];
  const text = title === undefined ? "" : plainText(title).slice(0, 200);
  return text === "" ? undefined : text;
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (typeof name === "string") return entities[name.toLowerCase()] ?? whole;
    const point = typeof decimal === "string" ? Number(decimal) : Number.parseInt(String(hex), 16);
    return point > 0 && point <= 0x10_ff_ff ? String.fromCodePoint(point) : whole;
  });
}
