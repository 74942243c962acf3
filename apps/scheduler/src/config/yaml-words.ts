import type { Text } from "../words.ts";

/** What is wrong with a file that is no plain YAML, by the parser's code or ours. */
export const yamlWords = {
  ALIAS_PROPS: { ru: "у ссылки *имя не может быть своих свойств", en: "an alias *name has no properties of its own" },
  BAD_ALIAS: {
    ru: "неверная ссылка *имя; текст со звёздочкой пишут в кавычках",
    en: "a wrong alias *name; text with an asterisk stands in quotes",
  },
  BAD_DIRECTIVE: { ru: "неверная строка с %", en: "a wrong line with %" },
  BAD_DQ_ESCAPE: {
    ru: "в двойных кавычках после \\ стоит не то; путь Windows пишут в одинарных",
    en: "a wrong escape after \\ in double quotes; a Windows path stands in single ones",
  },
  BAD_INDENT: { ru: "неверный отступ", en: "the indentation is wrong" },
  BAD_SCALAR_START: {
    ru: "текст, который начинается с этого знака, пишут в кавычках",
    en: "text that begins with this character stands in quotes",
  },
  BLOCK_AS_IMPLICIT_KEY: {
    ru: "здесь не может начинаться вложенный блок: перенесите его на новую строку или возьмите текст в кавычки",
    en: "a nested block cannot begin here: put it on a new line, or the text in quotes",
  },
  doubled: { ru: "такой ключ здесь уже есть", en: "this key stands here already" },
  MISSING_CHAR: {
    ru: "не хватает знака: закройте кавычку или скобку, после двоеточия нужен пробел",
    en: "a character is missing: close the quote or bracket; a colon needs a space after it",
  },
  MULTILINE_IMPLICIT_KEY: {
    ru: "ключ занимает несколько строк: не хватает двоеточия или кавычки",
    en: "a key takes several lines: a colon or a quote is missing",
  },
  MULTIPLE_DOCS: {
    ru: "в файле несколько документов (---), нужен один",
    en: "there are several documents (---) in the file, it must be one",
  },
  NON_STRING_KEY: { ru: "ключом может быть только текст", en: "a key must be text" },
  RESOURCE_EXHAUSTION: { ru: "слишком глубокая вложенность", en: "it is nested too deeply" },
  TAB_AS_INDENT: { ru: "отступы делают пробелами, а не табуляцией", en: "indent with spaces, not with tabs" },
  TAG_RESOLVE_FAILED: { ru: "теги YAML (!имя) здесь не нужны", en: "YAML tags (!name) are not used here" },
  UNEXPECTED_TOKEN: {
    ru: "этому здесь не место: проверьте кавычки, скобки и отступы",
    en: "this does not belong here: check quotes, brackets and indentation",
  },
  tooDeep: { ru: "слишком глубокая вложенность", en: "it is nested too deeply" },
  oldVersion: { ru: "нужен YAML 1.2: уберите строку %YAML", en: "it must be YAML 1.2: leave the line %YAML out" },
  aliases: {
    ru: "слишком много ссылок *имя, или они ведут по кругу",
    en: "there are too many aliases *name, or they lead in a circle",
  },
} as Readonly<Record<string, Text>> & Readonly<Record<"doubled" | "tooDeep" | "oldVersion" | "aliases", Text>>;
