import { type ChoiceName, type Scenario, takes } from "b24kit";
import { fromList } from "../completions/from-list.ts";
import { dates, languages, periods, sinces } from "../completions/times.ts";
import { whoseNames } from "../completions/whose.ts";
import type { PromptArgument } from "./prompt.ts";

/** What the prompt of a report asks for: what the report takes, and the language. */
export function promptArguments(scenario: Scenario): readonly PromptArgument[] {
  const { whose: usual, choices } = takes(scenario);
  const whose = {
    name: "whose",
    description: {
      ru: `Чьё: mine, team, all, имя сотрудника или отдел; без него ${usual}`,
      en: `Whose: mine, team, all, a person or a department; ${usual} without it`,
    },
    completer: whoseNames,
  };
  return [whose, ...choices.map(({ name, usual: word }) => withUsual(choiceArguments[name], word)), langArgument];
}

/** The language of the prompt and of what it asks for. */
export const langArgument: PromptArgument = {
  name: "lang",
  description: { ru: "Язык: ru или en", en: "Language: ru or en" },
  completer: languages,
};

const choiceArguments: Readonly<Record<ChoiceName, PromptArgument>> = {
  date: {
    name: "date",
    description: { ru: "День: сегодня, среда, 2026-03-02", en: "Day: today, wednesday, 2026-03-02" },
    completer: dates,
  },
  period: {
    name: "period",
    description: { ru: "Период: прошлая неделя, last-90d, 2026-03", en: "Period: last-week, last-90d, 2026-03" },
    completer: periods,
  },
  since: {
    name: "since",
    description: { ru: "С какого времени: 24h, вчера", en: "How far back: 24h, yesterday" },
    completer: sinces,
  },
  query: {
    name: "query",
    description: {
      ru: "Кого или что искать: имя, компания, телефон, почта, contact:17",
      en: "Whom or what to look for: a name, company, number, address, contact:17",
    },
  },
  deep: {
    name: "deep",
    description: { ru: "С подотделами: true", en: "With sub-departments: true" },
    completer: fromList(["true", "false"]),
  },
};

function withUsual(argument: PromptArgument, usual: string | undefined): PromptArgument {
  if (usual === undefined) return argument;
  const { ru, en } = argument.description;
  return { ...argument, description: { ru: `${ru}; без него ${usual}`, en: `${en}; ${usual} without it` } };
}
