import { escapeAddress, escapeBbcode } from "../chat/escape-bbcode.ts";
import type { Form } from "./message-line.ts";
import type { SpanMarkup } from "./write-spans.ts";

const WORD_JOINER = "\u2060";

const tags: Readonly<Record<Form, string>> = { strong: "B", struck: "S", underlined: "U", emphasis: "I" };

/**
 * Code is copied, so it has as few invisible characters as are needed: before what the messenger would read as a tag, a bracket or a
 * quote. That nothing else is read within `[CODE]` is unconfirmed.
 */
const codeSpecial = /\[(?=\/?[a-z*])|&(?=#?\w+;)|>(?=>)|-(?=-----)/gi;

/** BB codes of the page "Text Formatting (BB Codes)". */
export const bbcodeMarkup: SpanMarkup = {
  text: escapeBbcode,
  code: (text) => `[CODE]${escapeCode(text)}[/CODE]`,
  form: (form, written) => `[${tags[form]}]${written}[/${tags[form]}]`,
  link: (address, written) => `[URL=${escapeAddress(address)}]${written}[/URL]`,
};

/** Text within `[CODE]`. */
export function escapeCode(text: string): string {
  return text.replace(codeSpecial, `$&${WORD_JOINER}`);
}
