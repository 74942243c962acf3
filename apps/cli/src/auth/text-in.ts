/** Characters that a name from a portal may have. */
const longest = 200;

/** A text field on one line, without characters that act on a terminal; empty when there is none. */
export function textIn(row: Readonly<Record<string, unknown>>, field: string): string {
  const value = row[field];
  if (typeof value !== "string") return "";
  return value
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim()
    .slice(0, longest)
    .toWellFormed();
}
