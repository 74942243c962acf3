/** Gives the list that it gave before as long as nothing else is in it: a store knows it again without looking at each name. */
export function steadyList(): (list: readonly string[]) => readonly string[] {
  let before: readonly string[] = [];
  return (list) => {
    const isSame = list.length === before.length && list.every((name, place) => name === before[place]);
    before = isSame ? before : list;
    return before;
  };
}
