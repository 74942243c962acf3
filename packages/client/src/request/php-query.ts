import { badParameters } from "../bad-parameters.ts";

/** A parameter as it goes into a command: text under a PHP path such as ["filter", ">ID"]. */
export type FlatParameter = readonly [path: readonly string[], value: string];

/**
 * Writes parameters in PHP's bracket syntax, percent-encoded once: `filter[>ID]=10` becomes `filter%5B%3EID%5D=10`.
 * Throws `bad-parameters` for names that PHP would change on the way.
 */
export function phpQuery(parameters: readonly FlatParameter[]): string {
  return parameters.map(([path, value]) => `${percentEncode(phpName(path))}=${percentEncode(value)}`).join("&");
}

function phpName(path: readonly string[]): string {
  const [first = "", ...rest] = path;
  // PHP turns dots and spaces of a top-level name into underscores, and takes brackets apart wherever they stand.
  if (first === "" || /[.\s\0]/.test(first)) throw badName(first);
  // It leaves out white space at the beginning of a key, too.
  for (const part of path) if (part === "" || /^\s|[[\]\0]/.test(part)) throw badName(part);
  return first + rest.map((part) => `[${part}]`).join("");
}

function badName(name: string): Error {
  const shown = name === "" ? "An empty parameter name" : `The parameter name ${JSON.stringify(name)}`;
  return badParameters(`${shown} cannot be sent inside a batch: the portal would read it differently.`);
}

function percentEncode(text: string): string {
  if (!text.isWellFormed()) {
    throw badParameters("A parameter contains half of a character (a lone surrogate) and cannot be sent as UTF-8.");
  }
  return encodeURIComponent(text);
}
