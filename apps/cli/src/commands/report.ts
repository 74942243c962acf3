import { Argument, Command, InvalidArgumentError, Option } from "commander";
import type { Define } from "../program.ts";
import type { Language } from "../words.ts";
import { reportList } from "./report-list.ts";
import { addConsentOptions, type ConsentOptions } from "../writes/consent-options.ts";
import {
  onlyNewOption,
  profilesClash,
  profilesOption,
  remindOption,
  reportOptions,
  toOption,
} from "./report-options.ts";

export interface ReportCommandOptions extends ConsentOptions {
  readonly mine?: true;
  readonly department?: number;
  readonly user?: number;
  readonly all?: true;
  readonly date?: string;
  readonly period?: string;
  readonly since?: string;
  readonly deep?: true;
  readonly query?: string;
  readonly tz?: string;
  readonly explain?: true;
  readonly schema?: true;
  readonly profiles?: string;
  readonly remind?: true;
  readonly onlyNew?: true;
  readonly to?: readonly string[];
  readonly chart?: string;
  readonly table?: string;
}

const words = {
  ru: {
    id: "какой отчёт (список ниже)",
    words: "время словами (завтра, на среду, за прошлую неделю, 24h) или кого искать: имя, компания, телефон",
    mine: "по моим делам",
    department: "по отделу с этим номером",
    user: "по сотруднику с этим номером",
    all: "по всему, что видит вебхук",
    tz: "часовой пояс вместо пояса пользователя, например Europe/Moscow",
    explain: "добавить определение каждой цифры",
    schema: "напечатать JSON Schema отчёта; портал не нужен",
    chart: "вместо отчёта — картинка PNG его диаграммы, например funnel; вместе с --out",
    table: "с --format csv: только эта таблица; без ключа — все",
    notId: "нужен номер — целое число больше нуля",
    whose: "О ком (без ключа — как сказано у отчёта):",
    time: "Время и охват (если отчёт это принимает):",
    news: "Только новое (у отчётов overdue и leads):",
    reminding: "Напоминание (у отчёта overdue):",
    sending: "Отправка (в чат и уведомлением — с разрешением b24 grant add):",
    output: "Прочее:",
    reports: "Отчёты: что принимает каждый (в скобках — обычное) и о ком он без ключей",
  },
  en: {
    id: "which report (list below)",
    words: "the time in words (tomorrow, for Wednesday, last week, 24h) or whom to look for: a name, company, number",
    mine: "about what is mine",
    department: "about the department with this number",
    user: "about the person with this number",
    all: "about everything that the webhook sees",
    tz: "time zone instead of the user's own, such as Europe/Moscow",
    explain: "add the definition of every number",
    schema: "print the JSON Schema of the report; needs no portal",
    chart: "instead of the report: a PNG of its chart, such as funnel; with --out",
    table: "with --format csv: this table only; all of them without it",
    notId: "it takes a number: a whole one above zero",
    whose: "Whose things (without an option: as the list says):",
    time: "Time and reach (of the reports that take it):",
    news: "Only what is new (of the reports overdue and leads):",
    reminding: "Reminding (of the report overdue):",
    sending: "Sending (to chats and as notifications under a grant: b24 grant add):",
    output: "Other options:",
    reports: "Reports: what each takes (the usual in brackets), and whom it is about without an option",
  },
} as const;

/** `b24 report`: a question to the portal, answered by one of the scenarios. */
export const defineReport: Define = (language, run) => {
  const text = words[language];
  const number = (value: string) => idOf(value, language);
  const command = new Command("report")
    .addArgument(new Argument("<id>", text.id))
    .addArgument(new Argument("[words...]", text.words))
    .optionsGroup(text.whose)
    .addOption(new Option("--mine", text.mine).conflicts(["department", "user", "all"]))
    .addOption(new Option("--department <id>", text.department).argParser(number).conflicts(["user", "all"]))
    .addOption(new Option("--user <id>", text.user).argParser(number).conflicts(["all"]))
    .option("--all", text.all)
    .optionsGroup(text.time);
  for (const option of Object.values(reportOptions)) command.option(option.flags, option.text[language]);
  const onlyNew = new Option(onlyNewOption.flags, onlyNewOption.text[language]).conflicts("remind");
  command.optionsGroup(text.news).addOption(onlyNew);
  const to = new Option(toOption.flags, toOption.text[language]).argParser(append).conflicts(["remind", "schema"]);
  command.optionsGroup(text.sending).addOption(to);
  command.optionsGroup(text.reminding).option(remindOption.flags, remindOption.text[language]);
  return addConsentOptions(command, language)
    .optionsGroup(text.output)
    .addOption(new Option(profilesOption.flags, profilesOption.text[language]).conflicts(profilesClash))
    .option("--tz <zone>", text.tz)
    .option("--explain", text.explain)
    .option("--schema", text.schema)
    .addOption(new Option("--chart <name>", text.chart).conflicts(["schema", "remind", "onlyNew", "table"]))
    .addOption(new Option("--table <name>", text.table).conflicts(["schema", "remind", "onlyNew"]))
    .addHelpText("after", () => `\n${text.reports}\n\n${reportList(language)}`)
    .action(async (id: string, said: readonly string[], options: ReportCommandOptions) =>
      run(async (context) => {
        const { runReportCommand } = await import("./report-run.ts");
        return runReportCommand(context, id, said, options);
      }),
    );
};

function append(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value];
}

function idOf(value: string, language: Language): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && Number.isSafeInteger(number) && number > 0) return number;
  throw new InvalidArgumentError(words[language].notId);
}
