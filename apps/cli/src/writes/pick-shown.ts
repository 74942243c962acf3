/** What is shown of many, and what is left out. */
interface Picked<T> {
  readonly shown: readonly T[];
  /** The first of each sort of which something is left out, and how many. */
  readonly hidden: readonly { readonly first: T; readonly count: number }[];
}

/**
 * Picks what is shown where there is room for `most`: the first of every sort in any case, so that nothing odd hides among many
 * alike, then as many more as there is room for. The order stays.
 */
export function pickShown<T>(items: readonly T[], sortOf: (item: T) => string, most: number): Picked<T> {
  const sorts = Map.groupBy(items, sortOf);
  const firsts = new Set([...sorts.values()].map(([first]) => first));
  let room = most - firsts.size;
  const shown = items.filter((item) => firsts.has(item) || room-- > 0);
  const isShown = new Set(shown);
  const hidden = [...sorts.values()].flatMap((alike) => {
    const [first] = alike;
    const count = alike.filter((item) => !isShown.has(item)).length;
    return first === undefined || count === 0 ? [] : [{ first, count }];
  });
  return { shown, hidden };
}
