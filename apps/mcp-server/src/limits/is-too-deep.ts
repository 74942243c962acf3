/** Parameters of the portal are a dozen levels deep at most; what walks through a value calls itself once for each. */
export const deepest = 64;

/** Whether a value of JSON is nested deeper than anything needs. Calls nothing for its levels, so that no depth breaks it. */
export function isTooDeep(value: unknown): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true;
    level = level.flatMap((one) => (typeof one === "object" && one !== null ? Object.values(one) : []));
  }
  return false;
}
