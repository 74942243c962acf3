import { Argument, Command, Option } from "commander";
import type { Define } from "../program.ts";
import { reportOptions } from "./report-options.ts";

const words = {
  ru: {
    words: "имя, компания, слова названия, телефон, почта или номер (contact:17); без слов — последние контакты",
    mine: "только моё",
    tz: "часовой пояс вместо пояса пользователя, например Europe/Moscow",
    explain: "добавить, как и где искали",
    after: "То же самое: b24 report search. Всё об одном клиенте: b24 report dossier <кто>",
  },
  en: {
    words:
      "a name, a company, words of a title, a number, an address or a record (contact:17); the newest contacts without",
    mine: "only mine",
    tz: "time zone instead of the user's own, such as Europe/Moscow",
    explain: "add how and where was looked",
    after: "The same: b24 report search. Everything about one client: b24 report dossier <who>",
  },
} as const;

interface SearchCommandOptions {
  readonly mine?: true;
  readonly query?: string;
  readonly tz?: string;
  readonly explain?: true;
}

/** `b24 search`: the report that finds clients, deals, tasks and people. */
export const defineSearch: Define = (language, run) => {
  const text = words[language];
  const { query } = reportOptions;
  return new Command("search")
    .addArgument(new Argument("[words...]", text.words))
    .option("--mine", text.mine)
    .addOption(new Option(query.flags, query.text[language]))
    .option("--tz <zone>", text.tz)
    .option("--explain", text.explain)
    .addHelpText("after", `\n${text.after}`)
    .action(async (said: readonly string[], options: SearchCommandOptions) =>
      run(async (context) => {
        const { runReportCommand } = await import("./report-run.ts");
        return runReportCommand(context, "search", said, options);
      }),
    );
};
