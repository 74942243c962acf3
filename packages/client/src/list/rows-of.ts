import { ClientError } from "../errors.ts";
import { isRecord, phpNumber } from "../answer/php-map.ts";

/** The rows of a page. With a path they must be there; without one the only array in `result` is taken. */
export function rowsOf(result: unknown, path: readonly string[] | undefined, method: string): readonly unknown[] {
  // PHP writes an empty map as [], so an empty list may have lost its wrapper.
  if (Array.isArray(result) && (result.length === 0 || path === undefined || path.length === 0))
    return result as unknown[];
  const found = path === undefined ? onlyArray(result) : at(result, path);
  if (Array.isArray(found)) return found as unknown[];
  // A list whose keys are not 0…n−1 comes as an object.
  if (path !== undefined && isRecord(found)) return Object.values(found);
  throw new ClientError("not-a-list", `The answer to "${method}" contains no list of rows.`, {
    hint: "Use call() for methods that do not answer with a list.",
    method,
  });
}

function at(result: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, name) => (isRecord(value) ? value[name] : undefined), result);
}

/** Keys of an object that wraps rows, e.g. `{ items, hasMore }`; a record has more. */
const wrapperKeys = 3;

/** The list that an object wraps. A record with a list in one of its fields wraps none. */
function onlyArray(result: unknown): unknown {
  if (!isRecord(result) || Object.keys(result).length > wrapperKeys) return undefined;
  const arrays = Object.values(result).filter((value) => Array.isArray(value));
  return arrays.length === 1 && arrays[0]?.every(isRecord) ? arrays[0] : undefined;
}

/** The identifier of a row, if it is a whole number above zero (PHP may send it as text). */
export function rowIdOf(row: unknown, name: string): number | undefined {
  const id = isRecord(row) ? phpNumber(row[name]) : undefined;
  return id !== undefined && Number.isSafeInteger(id) && id > 0 ? id : undefined;
}
