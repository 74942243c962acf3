import type { Language, Scenario } from "b24kit";
import type { Access } from "../library/access.ts";
import { openReports } from "../library/open-reports.ts";
import { allows } from "../settings/settings.ts";
import { languageOf } from "./language-of.ts";
import type { Prompt } from "./prompt.ts";
import { langArgument } from "./prompt-arguments.ts";

/** For somebody who sees this for the first time. */
export const startPrompt: Prompt = {
  name: "start",
  title: { ru: "Что ты умеешь", en: "What can you do" },
  description: {
    ru: "Для новичка: чьими глазами виден портал, какие отчёты готовы, что можно спросить",
    en: "For a new user: with whose eyes the portal is read, which reports are ready, what to ask",
  },
  arguments: [langArgument],
  isOpen: () => true,
  messages: (given, access) => {
    const language = languageOf(given["lang"], access);
    return [{ role: "user", content: { type: "text", text: textOf(language, access) } }];
  },
};

function textOf(language: Language, access: Access): string {
  const { tools, settings } = access;
  const words = wording[language];
  const whoami = tools.has("b24_whoami") ? [words.whoami] : [];
  const reports = openReports(access).map((scenario) => `- ${lineOf(scenario, language)}`);
  return [
    words.begin,
    ...whoami,
    ...(reports.length === 0 ? [] : [words.reports, ...reports]),
    allows(settings, "write") ? words.writes : words.readOnly,
    words.end,
  ].join("\n");
}

function lineOf({ title, triggers }: Scenario, language: Language): string {
  const [phrase = title[language].toLowerCase()] = triggers[language];
  return language === "ru" ? `${title.ru}: «${phrase}»` : `${title.en}: "${phrase}"`;
}

const wording = {
  ru: {
    begin: "Я здесь впервые. Расскажи по-русски и коротко, что ты умеешь с моим Битрикс24.",
    whoami: "Сначала вызови b24_whoami и скажи, чьи права действуют и что из-за них не видно.",
    reports: "Готовые отчёты и слова, которыми их просят:",
    writes: "Изменения возможны: ты составляешь план (b24_plan_write), я его подтверждаю.",
    readOnly: "Этот сервер только читает: ничего не обещай менять.",
    end: "Закончи тремя вопросами, которые мне стоит задать первыми. Отчётов пока не делай.",
  },
  en: {
    begin: "I am new here. Tell me briefly, in English, what you can do with my Bitrix24.",
    whoami: "First call b24_whoami and say whose rights apply and what they leave out.",
    reports: "Reports that are ready, and the words that ask for them:",
    writes: "Changes are possible: you make a plan (b24_plan_write), I confirm it.",
    readOnly: "This server only reads: promise no changes.",
    end: "End with three questions that I should ask first. Make no report yet.",
  },
} as const;
