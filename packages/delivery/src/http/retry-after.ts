/** Epoch milliseconds of a Retry-After header, given in seconds or as a date, not before `now`; undefined when it says nothing usable. */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  const at = /^\s*\d{1,9}\s*$/.test(header) ? now + Number(header) * 1000 : Date.parse(header);
  return Number.isFinite(at) ? Math.max(at, now) : undefined;
}
