/**
 * Parses JSON; undefined when it is none. A whole number that JavaScript cannot hold (beyond 2^53) is given as its digits,
 * as text, instead of as another number.
 */
export function exactJson(text: string): unknown {
  try {
    return JSON.parse(text, hasLargeInteger(text) ? (keepDigits as never) : undefined) as unknown;
  } catch (error) {
    // It was JSON, but nested too deep to look at every number.
    return error instanceof RangeError ? (JSON.parse(text) as unknown) : undefined;
  }
}

/** The digits of the smallest whole number that may be inexact: 9007199254740993. */
const digits = 16;

/**
 * True when such a number may be in the text. Looks at every sixteenth character only, which no run of 16 digits can
 * escape: the costly way of parsing (seven times slower) is taken by answers that need it.
 */
function hasLargeInteger(text: string): boolean {
  for (let index = digits - 1; index < text.length; index += digits) {
    if (!isDigit(text, index)) continue;
    let start = index;
    while (isDigit(text, start - 1)) start -= 1;
    while (isDigit(text, index + 1)) index += 1;
    if (index - start + 1 >= digits && isNumberFrom(text, start)) return true;
  }
  return false;
}

/** The digits stand for themselves, not in a text or behind a point. */
function isNumberFrom(text: string, start: number): boolean {
  const before = text[start - 1] === "-" ? text[start - 2] : text[start - 1];
  return before !== undefined && ":,[ \n".includes(before);
}

function isDigit(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 48 && code <= 57;
}

/** `source` is the number as it stands in the text. */
function keepDigits(_key: string, value: unknown, { source }: { readonly source?: string }): unknown {
  const isInexact = typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value);
  return isInexact && source !== undefined && /^-?\d+$/.test(source) ? source : value;
}
