import { IntlMessageFormat } from "intl-messageformat";
import type { Language } from "../document.ts";
import type { Messages } from "./create-wording.ts";

/** What is needed of a node of a parsed message. */
interface Node {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Node[] }>>;
  readonly pluralType?: string | undefined;
}

/** `TYPE.literal` of the parser, whose enum is not ours to import. */
const LITERAL = 0;

/** Plural forms that whole numbers and fractions need. */
const pluralForms: Readonly<Record<Language, readonly string[]>> = {
  ru: ["one", "few", "many", "other"],
  en: ["one", "other"],
};

/**
 * For tests: what is wrong with the messages, one sentence each; empty when all is well. Checks that both languages
 * have the same keys and placeholders, that every message compiles and that every plural has the forms of its language.
 */
export function checkWording(messages: Messages): string[] {
  const keys = new Set([...Object.keys(messages.ru), ...Object.keys(messages.en)]);
  return [...keys].flatMap((key) => {
    const missing = (["ru", "en"] as const).filter((lang) => !Object.hasOwn(messages[lang], key));
    if (missing.length > 0) return missing.map((lang) => `${key}: missing in ${lang}`);
    return checkMessage(key, messages);
  });
}

function checkMessage(key: string, messages: Messages): string[] {
  const problems: string[] = [];
  const placeholders = (["ru", "en"] as const).map((lang) => {
    try {
      const names = new Set<string>();
      const ast = new IntlMessageFormat(messages[lang][key] ?? "", lang, undefined, { ignoreTag: true }).getAst();
      walk(ast, names, (form) => problems.push(`${key}: no plural form ${form} in ${lang}`), lang);
      return [...names].toSorted().join(", ");
    } catch (error) {
      problems.push(`${key}: does not compile in ${lang}: ${String(error)}`);
      return undefined;
    }
  });
  const [ru, en] = placeholders;
  if (ru !== undefined && en !== undefined && ru !== en)
    problems.push(`${key}: placeholders differ: ru {${ru}}, en {${en}}`);
  return problems;
}

/** Collects placeholder names (literals and `#` have none) and reports missing plural forms. */
function walk(nodes: readonly Node[], names: Set<string>, onMissingForm: (form: string) => void, lang: Language): void {
  for (const { type, value, options, pluralType } of nodes) {
    if (value === undefined || type === LITERAL) continue;
    names.add(value);
    if (options === undefined) continue;
    for (const option of Object.values(options)) walk(option.value, names, onMissingForm, lang);
    if (pluralType !== "cardinal") continue;
    for (const form of pluralForms[lang]) if (!Object.hasOwn(options, form)) onMissingForm(form);
  }
}
