import {
  type ChoiceName,
  parameterOfWords,
  parametersOfChoices,
  type ReportParameters,
  type Scenario,
  takes,
  untakenChoice,
} from "b24kit";
import { type CliError, usageError } from "../errors/cli-error.ts";
import { refuseBadDay } from "./refuse-bad-day.ts";
import type { ReportCommandOptions } from "./report.ts";
import { onlyNewOption, remindOption, reportOptions } from "./report-options.ts";

/** What the words and options ask of a report. Throws a usage error for what it does not take, and for what is given twice. */
export function reportParameters(
  scenario: Scenario,
  words: readonly string[],
  options: ReportCommandOptions,
): ReportParameters {
  refuseUntaken(scenario, options);
  const { date, period, since, query } = { ...options, ...saidWords(scenario, words, options) };
  refuseBadDay(date, options.tz);
  return { explain: options.explain === true, ...parametersOfChoices({ ...options, date, period, since, query }) };
}

/** "на среду" and "for Wednesday" name the time as people say it; whom to look for is taken as it is written. */
function saidWords(
  scenario: Scenario,
  words: readonly string[],
  options: ReportCommandOptions,
): Partial<Record<ChoiceName, string>> {
  const written = words.join(" ").trim();
  const said = written.replace(/^(?:на|за|for|on)\s+/i, "");
  if (said === "") return {};
  const name = parameterOfWords(scenario, said);
  if (name === undefined) throw noWords(scenario, said);
  const others = name === "query" ? (["query"] as const) : (["date", "period", "since"] as const);
  const given = others.find((other) => options[other] !== undefined);
  if (given !== undefined) throw twice(said, `${flagOf(given)} ${options[given]}`);
  return { [name]: name === "query" ? written : said };
}

function refuseUntaken(scenario: Scenario, options: ReportCommandOptions): void {
  if (options.remind === true && scenario.remind === undefined) throw untakenFlag(scenario, remindOption.flags);
  if (options.onlyNew === true && scenario.itemKeys === undefined) throw untakenFlag(scenario, onlyNewOption.flags);
  const untaken = untakenChoice(scenario, options);
  if (untaken === undefined) return;
  throw untakenFlag(scenario, flagOf(untaken));
}

function untakenFlag(scenario: Scenario, flag: string): CliError {
  return usageError(
    { ru: `у отчёта ${scenario.id} нет ключа ${flag}`, en: `the report ${scenario.id} takes no ${flag}` },
    takenText(scenario),
    { ru: "что принимает каждый отчёт: b24 report --help", en: "what each report takes: b24 report --help" },
  );
}

function noWords(scenario: Scenario, said: string): CliError {
  return usageError(
    {
      ru: `отчёт ${scenario.id} не понимает слов: «${said}»`,
      en: `the report ${scenario.id} takes no words: "${said}"`,
    },
    takenText(scenario),
    { ru: "уберите лишние слова", en: "leave the words out" },
  );
}

function takenText(scenario: Scenario): { readonly ru: string; readonly en: string } {
  const taken = takes(scenario).choices.map(({ name }) => flagOf(name));
  const flags = [
    ...taken,
    ...(scenario.itemKeys === undefined ? [] : [onlyNewOption.flags]),
    ...(scenario.remind === undefined ? [] : [remindOption.flags]),
  ];
  const list = ["--mine", "--department", "--user", "--all", ...flags].join(", ");
  return { ru: `он принимает: ${list}`, en: `it takes: ${list}` };
}

function twice(said: string, option: string): CliError {
  return usageError(
    { ru: `названо дважды: «${said}» и ${option}`, en: `it is given twice: "${said}" and ${option}` },
    { ru: "непонятно, какое нужно", en: "it is not clear which one is meant" },
    { ru: "оставьте одно из них", en: "keep one of them" },
  );
}

function flagOf(name: ChoiceName): string {
  return reportOptions[name].flags.replace(/ .*/, "");
}
