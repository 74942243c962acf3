import { Argument, Option } from "commander";
import type { Define } from "../grammar.ts";
import { commandOf, wholeNumber } from "./command-of.ts";
import type { HistoryOptions } from "./history-run.ts";

const words = {
  ru: { job: "имя задания", silent: "то, что не отправлено, и почему", limit: "сколько последних" },
  en: { job: "name of the job", silent: "what was not sent, and why", limit: "how many of the latest" },
} as const;

/** `b24-scheduler history`: what ran and what became of it. */
export const defineHistory: Define = (language, run) => {
  const text = words[language];
  return commandOf(
    "history",
    { ru: "что выполнялось и с каким итогом", en: "what ran and what became of it" },
    language,
  )
    .addArgument(new Argument("[job]", text.job))
    .option("--why-silent", text.silent)
    .addOption(new Option("--limit <n>", text.limit).argParser(wholeNumber(10_000)).default(20))
    .action(async (job: string | undefined, options: HistoryOptions) =>
      run(async (context) => (await import("./history-run.ts")).runHistory(context, job, options)),
    );
};
