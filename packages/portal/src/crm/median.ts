/** Median; of an even count the mean of the two middle values. Undefined of nothing. */
export function median(values: readonly number[]): number | undefined {
  const ordered = values.toSorted((a, b) => a - b);
  const upper = ordered[ordered.length >> 1];
  const lower = ordered[(ordered.length - 1) >> 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}
