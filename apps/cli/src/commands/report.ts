import { Argument, Command, InvalidArgumentError, Option } from "commander";
import { scenarios } from "b24kit";
import type { Define } from "../program.ts";
import type { Language } from "../words.ts";

export interface ReportCommandOptions {
  readonly mine?: true;
  readonly department?: number;
  readonly user?: number;
  readonly all?: true;
  readonly date?: string;
  readonly tz?: string;
  readonly explain?: true;
  readonly schema?: true;
}

const words = {
  ru: {
    id: "какой отчёт (список ниже)",
    words: "день словами: завтра, на среду, 2026-03-02",
    mine: "по моим делам (так по умолчанию)",
    department: "по отделу с этим номером",
    user: "по сотруднику с этим номером",
    all: "по всему, что видит вебхук",
    date: "на какой день: дата, день недели, сегодня, завтра",
    tz: "часовой пояс вместо пояса пользователя, например Europe/Moscow",
    explain: "добавить определение каждой цифры",
    schema: "напечатать JSON Schema отчёта; портал не нужен",
    notId: "нужен номер — целое число больше нуля",
    reports: "Отчёты:",
  },
  en: {
    id: "which report (list below)",
    words: "the day in words: tomorrow, for Wednesday, 2026-03-02",
    mine: "about what is mine (the default)",
    department: "about the department with this number",
    user: "about the person with this number",
    all: "about everything that the webhook sees",
    date: "for which day: a date, a weekday, today, tomorrow",
    tz: "time zone instead of the user's own, such as Europe/Moscow",
    explain: "add the definition of every number",
    schema: "print the JSON Schema of the report; needs no portal",
    notId: "it takes a number: a whole one above zero",
    reports: "Reports:",
  },
} as const;

/** `b24 report`: a question to the portal, answered by one of the scenarios. */
export const defineReport: Define = (language, run) => {
  const text = words[language];
  const number = (value: string) => idOf(value, language);
  return new Command("report")
    .addArgument(new Argument("<id>", text.id))
    .addArgument(new Argument("[words...]", text.words))
    .addOption(new Option("--mine", text.mine).conflicts(["department", "user", "all"]))
    .addOption(new Option("--department <id>", text.department).argParser(number).conflicts(["user", "all"]))
    .addOption(new Option("--user <id>", text.user).argParser(number).conflicts(["all"]))
    .option("--all", text.all)
    .option("--date <day>", text.date)
    .option("--tz <zone>", text.tz)
    .option("--explain", text.explain)
    .option("--schema", text.schema)
    .addHelpText("after", `\n${text.reports}\n${listOfReports(language)}`)
    .action(async (id: string, day: readonly string[], options: ReportCommandOptions) =>
      run(async (context) => {
        const { runReportCommand } = await import("./report-run.ts");
        return runReportCommand(context, id, day, options);
      }),
    );
};

function listOfReports(language: Language): string {
  const widest = Math.max(...scenarios.map(({ id }) => id.length));
  return scenarios
    .map(({ id, title, summary }) => `  ${id.padEnd(widest)}  ${title[language]}. ${summary[language]}`)
    .join("\n");
}

function idOf(value: string, language: Language): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && Number.isSafeInteger(number) && number > 0) return number;
  throw new InvalidArgumentError(words[language].notId);
}
