import type { Language } from "../words.ts";
import type { ErrorWords } from "./cli-error.ts";

/** What happened and why, as two sentences for JSON. */
export function problemMessage(words: ErrorWords, language: Language): string {
  return `${words.what[language]}. ${sentence(words.why[language])}`;
}

/** With a capital, unless it begins with a name: of a method, an option, a variable. */
function sentence(text: string): string {
  return text.replace(/^\p{Ll}+(?=[ ,:;]|$)/u, (word) => word.slice(0, 1).toUpperCase() + word.slice(1));
}
