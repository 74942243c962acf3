import { Option } from "commander";
import type { Define } from "../grammar.ts";
import { commandOf, wholeNumber } from "./command-of.ts";
import type { NextOptions } from "./next-run.ts";

const words = {
  ru: { days: "на сколько дней вперёд", job: "только это задание" },
  en: { days: "how many days ahead", job: "this job alone" },
} as const;

/** `b24-scheduler next`: what is due and when. */
export const defineNext: Define = (language, run) =>
  commandOf("next", { ru: "что и когда будет отправлено", en: "what is due, and when" }, language)
    .addOption(new Option("--days <n>", words[language].days).argParser(wholeNumber(366)).default(7))
    .option("--job <name>", words[language].job)
    .action(async (options: NextOptions) =>
      run(async (context) => (await import("./next-run.ts")).runNext(context, options)),
    );
