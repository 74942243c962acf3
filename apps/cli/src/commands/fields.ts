import { Argument, Command } from "commander";
import type { Define } from "../program.ts";

export interface FieldsOptions {
  readonly refresh?: true;
}

const words = {
  ru: {
    entity:
      "deal, lead, contact, company, quote, invoice, task, user, activity, calendar-event или номер смарт-процесса",
    refresh: "прочитать с портала заново; без него поля помнятся 24 часа",
    after: `
Пользовательские поля портала — в том же списке. --json печатает и значения списков.
Примеры:
  b24 fields deal
  b24 fields 128 --json name,title`,
  },
  en: {
    entity:
      "deal, lead, contact, company, quote, invoice, task, user, activity, calendar-event or the number of a smart process",
    refresh: "read them from the portal anew; else they are remembered for 24 hours",
    after: `
The portal's user fields are in the same list. --json prints the values of lists, too.
Examples:
  b24 fields deal
  b24 fields 128 --json name,title`,
  },
} as const;

/** `b24 fields`: the portal's own fields of an entity. */
export const defineFields: Define = (language, run) => {
  const text = words[language];
  return new Command("fields")
    .addArgument(new Argument("<entity>", text.entity))
    .option("--refresh", text.refresh)
    .addHelpText("after", text.after)
    .action(async (entity: string, options: FieldsOptions) =>
      run(async (context) => (await import("./fields-run.ts")).runFields(context, entity, options)),
    );
};
