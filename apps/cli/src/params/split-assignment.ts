import { usageError } from "../errors/cli-error.ts";

/** `key=value`, `key:=json` or `key=@file`, taken apart. */
export interface Assignment {
  readonly key: string;
  readonly value: string;
  /** Written with `:=`: the value is JSON. */
  readonly isJson: boolean;
}

/**
 * Splits at the first `=` outside brackets: the key of a filter carries `=` itself, as in `filter[>=DATE_CREATE]=2026-01-01`.
 */
export function splitAssignment(text: string): Assignment {
  const at = firstOutsideBrackets(text, "=");
  if (at === -1) throw notAnAssignment(text);
  const isJson = text[at - 1] === ":";
  const key = text.slice(0, isJson ? at - 1 : at);
  if (key === "") throw notAnAssignment(text);
  return { key, value: text.slice(at + 1), isJson };
}

/** Index of the first `wanted` that no open bracket precedes, or -1. */
export function firstOutsideBrackets(text: string, wanted: string): number {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === "[") depth += 1;
    else if (character === "]") depth = Math.max(0, depth - 1);
    else if (character === wanted && depth === 0) return index;
  }
  return -1;
}

function notAnAssignment(text: string) {
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return usageError(
    { ru: `параметр не разобран: ${shown}`, en: `cannot read the parameter: ${shown}` },
    { ru: "нужен вид ключ=значение", en: "it must look like key=value" },
    {
      ru: "например: --param 'filter[>=DATE_CREATE]=2026-01-01' или --param 'select[]=ID'",
      en: "for example: --param 'filter[>=DATE_CREATE]=2026-01-01' or --param 'select[]=ID'",
    },
  );
}
