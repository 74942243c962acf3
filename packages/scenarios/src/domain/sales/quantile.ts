/** The value below which the fraction `q` of the values lies, by linear interpolation between neighbours. Undefined of nothing. */
export function quantile(values: readonly number[], q: number): number | undefined {
  const ordered = values.toSorted((a, b) => a - b);
  const place = (ordered.length - 1) * q;
  const lower = ordered[Math.floor(place)];
  const upper = ordered[Math.ceil(place)];
  if (lower === undefined || upper === undefined) return undefined;
  return lower + (upper - lower) * (place - Math.floor(place));
}
