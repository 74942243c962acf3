/** An object that wraps rows has few names, e.g. `{ items, hasMore }`; a record has more. */
const wrapperNames = 3;

/** The rows of a list as the portal wraps them; undefined: it is no list. */
export function rowsIn(result: unknown): readonly unknown[] | undefined {
  if (Array.isArray(result)) return result as readonly unknown[];
  if (typeof result !== "object" || result === null || Object.keys(result).length > wrapperNames) return undefined;
  const [list, ...others] = Object.values(result).filter((value): value is unknown[] => Array.isArray(value));
  return others.length === 0 ? list : undefined;
}
