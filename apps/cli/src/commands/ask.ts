import { Argument, Command } from "commander";
import type { Define } from "../program.ts";

export interface AskOptions {
  readonly dryRun?: true;
}

const words = {
  ru: {
    phrase: "что нужно, обычными словами, по-русски или по-английски",
    dryRun: "только показать команду, которую значит фраза; с --json — как она понята",
    after: `
Фраза становится отчётом или действием по словам, без языковой модели; на stderr — как она понята. Запись всегда сначала
становится планом, и о нём спрашивают; без терминала план печатается, код выхода 2. Удалять так нельзя.
Если подходят двое — показываются обе команды, код выхода 64. Имя берите в кавычки, если его можно понять иначе.
Примеры:
  b24 ask дай расписание на среду
  b24 ask 'что просрочено у отдела продаж'
  b24 ask 'расскажи про клиента «Рога и копыта»'
  b24 ask 'перенеси встречу с Ивановым на завтра на 15:00'`,
  },
  en: {
    phrase: "what you need, in plain words, in English or Russian",
    dryRun: "only show the command that the phrase means; with --json how it is understood",
    after: `
A phrase becomes a report or an action by its words, without a language model; stderr says how it is understood. A write
first becomes a plan, which is asked about; without a terminal the plan is printed, exit code 2. Nothing is deleted this way.
When two come near, both commands are shown, exit code 64. Put a name in quotes that could be read in another way.
Examples:
  b24 ask schedule for wednesday
  b24 ask 'what is overdue in the sales department'
  b24 ask 'tell me about the client "Horns and Hooves"'
  b24 ask 'move the meeting with Smith to tomorrow at 15:00'`,
  },
} as const;

/** `b24 ask`: a phrase that means a report or an action. */
export const defineAsk: Define = (language, run) => {
  const text = words[language];
  return new Command("ask")
    .addArgument(new Argument("<phrase...>", text.phrase))
    .option("--dry-run", text.dryRun)
    .addHelpText("after", text.after)
    .action(async (phrase: readonly string[], options: AskOptions) =>
      run(async (context) => (await import("./ask-run.ts")).runAsk(context, phrase.join(" "), options)),
    );
};
