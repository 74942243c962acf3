/** How the data of a report differ from those of a run in which everything was read. */
export interface LostData {
  /** What is null instead of a value; paths without the places in lists. */
  readonly unknown: readonly string[];
  /** What has another value. */
  readonly changed: readonly string[];
}

/** Compares two values down to their leaves; under a null nothing further is told. */
export function lostData(before: unknown, after: unknown): LostData {
  const unknown = new Set<string>();
  const changed = new Set<string>();
  walk("", before, after, (path, isUnknown) => void (isUnknown ? unknown : changed).add(path));
  return { unknown: [...unknown].toSorted(), changed: [...changed].toSorted() };
}

type Tell = (path: string, isUnknown: boolean) => void;

function walk(path: string, before: unknown, after: unknown, tell: Tell): void {
  if (Object.is(before, after)) return;
  if (after === null) return tell(path, true);
  if (!isBranch(before) || !isBranch(after) || Array.isArray(before) !== Array.isArray(after)) return tell(path, false);
  if (Array.isArray(before) && Array.isArray(after) && before.length !== after.length) return tell(path, false);
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const step = Array.isArray(before) ? "[]" : path === "" ? key : `.${key}`;
    walk(path + step, before[key], after[key], tell);
  }
}

function isBranch(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
