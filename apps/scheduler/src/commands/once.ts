import { Argument } from "commander";
import type { Define } from "../grammar.ts";
import { commandOf } from "./command-of.ts";
import type { OnceOptions } from "./once-run.ts";

const words = {
  ru: {
    job: "имя задания",
    dry: "показать отчёт здесь вместо отправки",
    at: "время, за которое он сделан, вместо текущего: 2026-03-02T08:30:00+03:00",
  },
  en: {
    job: "name of the job",
    dry: "show the report here instead of sending it",
    at: "the time that it belongs to instead of now: 2026-03-02T08:30:00+03:00",
  },
} as const;

/** `b24-scheduler once`: one job, now. */
export const defineOnce: Define = (language, run) => {
  const text = words[language];
  return commandOf("once", { ru: "выполнить задание сейчас, один раз", en: "run a job now, once" }, language)
    .addArgument(new Argument("<job>", text.job))
    .option("--dry-run", text.dry)
    .option("--at <time>", text.at)
    .action(async (job: string, options: OnceOptions) =>
      run(async (context) => (await import("./once-run.ts")).runOnce(context, job, options)),
    );
};
