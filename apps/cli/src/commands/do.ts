import { type Action, actions } from "b24kit";
import { Argument, Command } from "commander";
import type { Define, Run } from "../program.ts";
import type { Language } from "../words.ts";
import { addConsentOptions, type ConsentOptions } from "../writes/consent-options.ts";
import { parameterHelp } from "../writes/parameter-help.ts";
import { collect } from "./call.ts";

export interface DoOptions extends ConsentOptions {
  readonly param: readonly string[];
}

const words = {
  ru: {
    param: "параметр по имени; можно несколько раз",
    after: `
Слова заполняют параметры по порядку, последний берёт все оставшиеся; название из нескольких слов берите в кавычки. Любой
параметр можно назвать: --param имя=значение. Что значит каждый: b24 do <действие> --help.
Людей, сделки, стадии и сроки называют словами: «Иванова», «Поставка», «успех», «завтра в 15:00», +3d. Если подходит
несколько, b24 спросит, что выбрать. Каждое действие сначала становится планом, и о нём спрашивают.
Примеры:
  b24 do create-task Позвонить в банк --param deadline='завтра в 12:00'
  b24 do move-deal 'Поставка' успех
  b24 do book-meeting 'Планёрка' 'пятница 10:00' --param people='Иванов, Петрова'`,
  },
  en: {
    param: "a parameter by its name; may be repeated",
    after: `
Words fill the parameters in their order, the last one takes all that are left; put names of several words in quotes.
--param name=value gives any of them. What each one means: b24 do <action> --help.
People, deals, stages and times are named in words: "Smith", "Delivery", "won", "tomorrow 15:00", +3d. When several fit,
b24 asks which one. Every action first becomes a plan, which is asked about.
Examples:
  b24 do create-task Call the bank --param deadline='tomorrow 12:00'
  b24 do move-deal 'Delivery' won
  b24 do book-meeting 'Weekly' 'friday 10:00' --param people='Smith, Brown'`,
  },
} as const;

/** `b24 do`: everyday writes in business words. Its commands are made from the table of actions. */
export const defineDo: Define = (language, run) => {
  const command = new Command("do").addHelpText("after", words[language].after);
  for (const action of actions) command.addCommand(commandOf(action, language, run));
  return command;
};

function commandOf(action: Action, language: Language, run: Run): Command {
  const text = words[language];
  const command = new Command(action.id);
  for (const [index, name] of action.words.entries()) {
    command.addArgument(new Argument(index === action.words.length - 1 ? `[${name}...]` : `[${name}]`));
  }
  command
    .summary(action.title[language])
    .description(action.summary[language])
    .option("--param <name=value>", text.param, collect, []);
  return addConsentOptions(command, language)
    .addHelpText("after", () => parameterHelp(action, language))
    .action(async () =>
      run(async (context) =>
        (await import("./do-run.ts")).runDo(context, action, command.args, command.opts<DoOptions>()),
      ),
    );
}
