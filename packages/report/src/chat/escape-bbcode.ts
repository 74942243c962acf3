import { defuse } from "./defuse.ts";

const WORD_JOINER = "\u2060";

/**
 * What the messenger of the portal reads as its own, by its page "Text Formatting (BB Codes)": any bracket, ">>" and "---" which
 * begin quotes, also where another text goes on with it. An HTML entity might be read as the bracket that it stands for.
 */
const special = /\[|>(?=>|$)|-(?=--|-?$)|&(?=#?\w+;)/g;

/**
 * Text that a chat or a notification of the portal shows as it is written. No escape is documented, so an invisible character after
 * each opening keeps it from being read; that nothing gets past it is unconfirmed.
 */
export function escapeBbcode(text: string): string {
  return defuse(text.replace(special, `$&${WORD_JOINER}`));
}

/** An address within `[URL=…]`: brackets would end the tag. */
export function escapeAddress(link: string): string {
  return link.replaceAll("[", "%5B").replaceAll("]", "%5D");
}
