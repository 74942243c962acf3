import { encode } from "gpt-tokenizer";

/** How many tokens a text costs in the vocabulary o200k. */
export function countTokens(text: string): number {
  return encode(text).length;
}
