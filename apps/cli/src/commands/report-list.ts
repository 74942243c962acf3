import { type Scenario, scenarios, takes } from "b24kit";
import type { Language, Text } from "../words.ts";
import { reportOptions } from "./report-options.ts";

const groups: Readonly<Record<Scenario["group"], Text>> = {
  day: { ru: "День:", en: "The day:" },
  sales: { ru: "Продажи:", en: "Sales:" },
  clients: { ru: "Клиенты и встречи:", en: "Clients and meetings:" },
  team: { ru: "Команда и сроки:", en: "The team and its deadlines:" },
};

const whose: Readonly<Record<string, Text>> = {
  mine: { ru: "моё", en: "mine" },
  team: { ru: "мой отдел", en: "my department" },
  all: { ru: "всё, что видно", en: "all that is visible" },
};

/** Every report under what it is about, with what it takes; what is meant without it stands in brackets. */
export function reportList(language: Language): string {
  const width = Math.max(...scenarios.map(({ id }) => id.length));
  const grouped = Map.groupBy(scenarios, ({ group }) => group);
  return Object.entries(groups)
    .flatMap(([group, title]) => {
      const own = grouped.get(group as Scenario["group"]) ?? [];
      return own.length === 0
        ? []
        : [title[language], ...own.flatMap((scenario) => linesOf(scenario, width, language))];
    })
    .join("\n");
}

function linesOf(scenario: Scenario, width: number, language: Language): readonly string[] {
  const { id, title, summary } = scenario;
  return [
    `  ${id.padEnd(width)}  ${title[language]}. ${summary[language]}`,
    `  ${" ".repeat(width)}  ${takenWords(scenario, language)}`,
  ];
}

/** "takes: a period (last-90d); all that is visible". */
function takenWords(scenario: Scenario, language: Language): string {
  const { whose: kind, choices } = takes(scenario);
  const words = choices.map(({ name, usual }) => {
    const word = reportOptions[name].words[language];
    return usual === undefined ? word : `${word} (${usual})`;
  });
  return [...words, whose[kind]?.[language] ?? kind].join("; ");
}
