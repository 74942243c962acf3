import { usageError } from "../errors/cli-error.ts";

/** A segment of a path that appends to a list: the empty brackets of PHP. */
export const APPEND = "";

/** Turns `filter[>ID]` into ["filter", ">ID"] and `select[]` into ["select", APPEND]. */
export function parsePath(key: string): readonly string[] {
  const match = /^([^[\]]+)((?:\[[^[\]]*\])*)$/.exec(key);
  if (match === null) throw badKey(key);
  const [, root = "", rest = ""] = match;
  const segments = [...rest.matchAll(/\[([^[\]]*)\]/g)].map(([, segment = ""]) => segment);
  if (root.trim() === "") throw badKey(key);
  return [root, ...segments];
}

function badKey(key: string) {
  return usageError(
    { ru: `имя параметра не разобрано: ${key}`, en: `cannot read the name of the parameter: ${key}` },
    {
      ru: "скобки должны закрываться и идти одна за другой: a[b][c]",
      en: "brackets must be closed and follow one another: a[b][c]",
    },
  );
}
