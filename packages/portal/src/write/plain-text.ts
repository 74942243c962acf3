/** What opens or closes a BB code: "[b]", "[/url]", "[USER=5]", "[*]". */
const tagOpening = /\[(?=\/?[a-z*])/gi;

const WORD_JOINER = "\u2060";

/** A text that is shown as it is written, or one that is written in BB codes already and read as such. */
export type MessageText = string | { readonly bbcode: string };

/** What the portal gets for a text. */
export function writtenMessage(text: MessageText): string {
  return typeof text === "string" ? plainText(text) : text.bbcode;
}

/**
 * Text that messages, comments and descriptions show as it is written. An invisible character after a bracket keeps the
 * portal from reading a BB code. That nothing else is read as one is unconfirmed: no escape is documented.
 */
export function plainText(text: string): string {
  return text.replace(tagOpening, `[${WORD_JOINER}`);
}
