/** How much text an answer may have. */
export interface LineLimits {
  readonly lines: number;
  /** Of UTF-8, line breaks included. */
  readonly bytes: number;
}

/** The first lines that fit, and how many were left out. */
export function fitLines(
  lines: readonly string[],
  { lines: most, bytes }: LineLimits,
): { readonly lines: readonly string[]; readonly left: number } {
  let size = 0;
  const end = lines.findIndex((line, index) => {
    size += Buffer.byteLength(line) + 1;
    return index >= most || size > bytes;
  });
  const kept = end === -1 ? lines : lines.slice(0, end);
  return { lines: kept, left: lines.length - kept.length };
}
