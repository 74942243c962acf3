import { nastyTexts } from "./nasty-texts.ts";

/**
 * What hostile texts are put together from: texts of which nothing is promised, what a parser does read, and the words and
 * signs of that. Joined at random they come near enough to what is read to get behind its first check.
 */
export function piecesOf(samples: readonly string[]): readonly string[] {
  return [...new Set([...nastyTexts, ...samples, ...samples.flatMap((sample) => sample.split(/\b|(?<=\W)/))])];
}
