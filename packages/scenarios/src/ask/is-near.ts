const shortest = 5;
/** Of words in which a letter may be another one: «сделк» and «сдела» are two words. */
const shortestOther = 7;

/** Whether two stems are the same but for one slip: a letter more, less, wrong, or two that changed places. */
export function isNear(left: string, right: string, shortestWithOther = shortestOther): boolean {
  if (left === right) return true;
  if (Math.min(left.length, right.length) < shortest || left.charAt(0) !== right.charAt(0)) return false;
  if (Math.abs(left.length - right.length) > 1) return false;
  let start = 0;
  while (start < left.length && left[start] === right[start]) start += 1;
  const [a, b] = [left.slice(start), right.slice(start)];
  const isSwap = a.length === b.length && a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
  const isOther = left.length >= shortestWithOther && a.slice(1) === b.slice(1);
  return isOther || a.slice(1) === b || a === b.slice(1) || isSwap;
}

/** Whether two short words differ by two letters that changed places: "taks". */
export function isSwapped(left: string, right: string): boolean {
  if (left.length < 4 || left.length !== right.length || left === right) return false;
  const start = Array.from(left).findIndex((letter, at) => letter !== right[at]);
  const swapped = `${left.slice(0, start)}${left[start + 1] ?? ""}${left[start] ?? ""}${left.slice(start + 2)}`;
  return swapped === right;
}
