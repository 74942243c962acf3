/** Numbers of lines, first and last included. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** Adds a number; one that follows the last range makes it longer, so a whole journal is one range. */
export function addLine(ranges: LineRange[], index: number): void {
  const last = ranges.at(-1);
  if (last !== undefined && index === last.last + 1) {
    ranges[ranges.length - 1] = { first: last.first, last: index };
  } else {
    ranges.push({ first: index, last: index });
  }
}

/** The numbers from 1 to `end` that stand in no range. */
export function missingLines(ranges: readonly LineRange[], end: number): readonly LineRange[] {
  const missing: LineRange[] = [];
  let next = 1;
  for (const { first, last } of ranges.toSorted((a, b) => a.first - b.first)) {
    if (first > next) {
      missing.push({ first: next, last: first - 1 });
    }
    next = Math.max(next, last + 1);
  }
  return next <= end ? [...missing, { first: next, last: end }] : missing;
}
