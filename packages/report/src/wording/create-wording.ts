import { IntlMessageFormat } from "intl-messageformat";
import type { Language } from "../document.ts";

/** ICU messages of one part of the product, in every language. */
export type Messages<K extends string = string> = Readonly<Record<Language, Readonly<Record<K, string>>>>;

export type WordingValues = Readonly<Record<string, string | number | boolean>>;

/** Says a message in the language of the wording. Throws when the key is unknown or a value is missing. */
export type Wording<K extends string = string> = (key: K, values?: WordingValues) => string;

/**
 * Messages in ICU MessageFormat, e.g. `{count, plural, one {# task} other {# tasks}}`; each is compiled when first said.
 * Tags are plain text, braces are quoted with apostrophes.
 */
export function createWording<K extends string>(
  messages: { readonly ru: Readonly<Record<K, string>>; readonly en: Readonly<Record<NoInfer<K>, string>> },
  lang: Language,
): Wording<K> {
  const compiled = new Map<K, IntlMessageFormat>();
  const compile = (key: K): IntlMessageFormat => {
    const text = Object.hasOwn(messages[lang], key) ? messages[lang][key] : undefined;
    if (text === undefined) throw new TypeError(`No message "${key}" in ${lang}`);
    const message = new IntlMessageFormat(text, lang, undefined, { ignoreTag: true });
    compiled.set(key, message);
    return message;
  };
  return (key, values = {}) => String((compiled.get(key) ?? compile(key)).format({ ...values }));
}
