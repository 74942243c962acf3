/** What opens or closes a BB code: "[b]", "[/url]", "[USER=5]", "[*]". */
const tagOpening = /\[(?=\/?[a-z*])/gi;

const WORD_JOINER = "\u2060";

/**
 * Text that messages, comments and descriptions show as it is written. An invisible character after a bracket keeps the
 * portal from reading a BB code. That nothing else is read as one is unconfirmed: no escape is documented.
 */
export function plainText(text: string): string {
  return text.replace(tagOpening, `[${WORD_JOINER}`);
}
