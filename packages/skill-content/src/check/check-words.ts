import type { SkillFiles } from "../render-skill.ts";
import { type Finding, inEach } from "./finding.ts";

/** Words that a manager need not know, as they stand in Russian and English sentences. */
const technical =
  /(?<![\p{L}\p{N}])(?:api|rest|json|yaml|csv|http\p{L}*|url|webhook\p{L}*|вебхук\p{L}*|oauth|token\p{L}*|токен\p{L}*|scope\p{L}*|скоуп\p{L}*|endpoint\p{L}*|эндпоинт\p{L}*|batch\p{L}*|батч\p{L}*|method\p{L}*|метод\p{L}*|parameter\p{L}*|параметр\p{L}*|query|запрос к порталу|id|айди|идентификатор\p{L}*|null|undefined|mcp|cli|b24\p{L}*|bash|shell|terminal|терминал\p{L}*|command line|командн\p{L}+ строк\p{L}+|exit code|код\p{L}* выхода|profile|профил\p{L}+|stack ?trace|crm\.\S+|entitytypeid|field code|код поля|server error|timeout|таймаут\p{L}*|debug\p{L}*|лог\p{L}?|log file|script\p{L}*|скрипт\p{L}*|plan id|номер плана)(?![\p{L}\p{N}])/giu;

/** Sentences for the user, `> ru: …` and `> en: …`: both languages, no technical words. */
export function checkWords(files: SkillFiles): readonly Finding[] {
  return inEach(files, (text) => {
    const sentences = sentencesIn(text);
    const ru = sentences.filter(({ language }) => language === "ru").length;
    const uneven = ru * 2 === sentences.length ? [] : ["a sentence for the user stands in one language only"];
    return [...uneven, ...sentences.flatMap(problemsOf)];
  });
}

/** A sentence that the agent says. */
export interface Sentence {
  readonly language: "ru" | "en";
  readonly text: string;
}

/** The sentences for the user in a text. */
export function sentencesIn(text: string): readonly Sentence[] {
  return Array.from(text.matchAll(/^\s*> (ru|en): (.+)$/gm), ([, language, said = ""]) => ({
    language: language === "ru" ? "ru" : "en",
    text: said,
  }));
}

/** Technical words in a sentence, in lower case. */
function technicalWordsIn(sentence: string): readonly string[] {
  return Array.from(sentence.matchAll(technical), ([word]) => word.toLowerCase());
}

function problemsOf({ language, text }: Sentence): readonly string[] {
  const words = technicalWordsIn(text.replaceAll(/\{[^}]*\}/g, ""));
  const problems = words.map((word) => `technical word "${word}" in: ${text}`);
  const isRussian = /[а-яё]/i.test(text);
  return isRussian === (language === "ru") ? problems : [...problems, `not in ${language}: ${text}`];
}
