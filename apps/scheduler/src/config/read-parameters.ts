import { choiceNames, isTimeText, parametersOfChoices, type Scenario, takes, untakenChoice } from "b24kit";
import type { Text } from "../words.ts";
import type { Finding, Path } from "./config-problem.ts";
import type { WrittenParameters } from "./schedule-schema.ts";

const whoseNames = ["mine", "department", "user", "all"] as const;

/** The parameters of the scenario, by the rules of `b24 report`. What is wrong goes to `findings`. */
export function readParameters(
  scenario: Scenario,
  written: WrittenParameters,
  path: Path,
  findings: Finding[],
): Readonly<Record<string, unknown>> {
  const parameters = parametersOfChoices(written);
  const before = findings.length;
  findings.push(...twoWhose(written, path), ...untaken(scenario, written, path), ...unclearTimes(written, path));
  const read = scenario.parameters.safeParse(parameters);
  if (!read.success && findings.length === before) findings.push({ path, message: refused(scenario) });
  return parameters;
}

/** The names under `parameters` that say whose things a report speaks of. */
export function whoseOf(written: WrittenParameters): readonly string[] {
  return whoseNames.filter((name) => written[name] !== undefined);
}

function twoWhose(written: WrittenParameters, path: Path): readonly Finding[] {
  const [first, second] = whoseOf(written);
  if (first === undefined || second === undefined) return [];
  return [
    about([...path, second], `о ком отчёт, уже сказано: ${first}`, `whose report it is was said already: ${first}`),
  ];
}

function untaken(scenario: Scenario, written: WrittenParameters, path: Path): readonly Finding[] {
  const name = untakenChoice(scenario, written);
  if (name === undefined) return [];
  const list = [...whoseNames, ...takes(scenario).choices.map((choice) => choice.name)].join(", ");
  const { id } = scenario;
  return [
    about(
      [...path, name],
      `у отчёта ${id} нет ${name}; он принимает: ${list}`,
      `the report ${id} takes no ${name}; it takes: ${list}`,
    ),
  ];
}

function unclearTimes(written: WrittenParameters, path: Path): readonly Finding[] {
  return choiceNames.flatMap((name) => {
    if (name === "deep" || name === "query") return [];
    const text = written[name];
    if (text === undefined || isTimeText(name, text)) return [];
    return [{ path: [...path, name], message: timeWords[name] }];
  });
}

const timeWords: Readonly<Record<"date" | "period" | "since", Text>> = {
  date: {
    ru: "непонятный день; пишут: today, tomorrow, пятница, 2026-11-25",
    en: "it is not clear which day; write: today, tomorrow, friday, 2026-11-25",
  },
  period: {
    ru: "непонятный период; пишут: this-week, last-month, last-90d, 2026-10, 2026-10-01..2026-10-15",
    en: "it is not clear which period; write: this-week, last-month, last-90d, 2026-10, 2026-10-01..2026-10-15",
  },
  since: {
    ru: "непонятно, с какого времени; пишут: 24h, 3 дня, вчера, 2026-11-20",
    en: "it is not clear since when; write: 24h, 3 days, yesterday, 2026-11-20",
  },
};

function refused({ id }: Scenario): Text {
  return { ru: `отчёт ${id} не принимает таких параметров`, en: `the report ${id} does not take these parameters` };
}

function about(path: Path, ru: string, en: string): Finding {
  return { path, isAboutKey: true, message: { ru, en } };
}
