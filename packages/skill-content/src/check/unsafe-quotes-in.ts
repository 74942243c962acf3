import { shellLinesIn } from "./shell-lines-in.ts";

/**
 * What a shell would read inside of words that come from the user: double quotes and substitutions. Only single quotes keep
 * `$(…)` of a pasted mail a text.
 */
export function unsafeQuotesIn(text: string): readonly string[] {
  return shellLinesIn(text).flatMap((line) => line.replaceAll(/'[^']*'/g, "''").match(/"[^"]*"?|\$\(|`/g) ?? []);
}
