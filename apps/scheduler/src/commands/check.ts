import type { Define } from "../grammar.ts";
import type { CheckOptions } from "./check-run.ts";
import { commandOf } from "./command-of.ts";

/** `b24-scheduler check`: everything that can be found out without sending. */
export const defineCheck: Define = (language, run) =>
  commandOf(
    "check",
    {
      ru: "проверить файл, профили, права, секреты и получателей; ничего не отправляется",
      en: "check the file, profiles, rights, secrets and recipients; nothing is sent",
    },
    language,
  )
    .option("--offline", { ru: "только файл", en: "the file alone" }[language])
    .action(async (options: CheckOptions) =>
      run(async (context) => (await import("./check-run.ts")).runCheck(context, options)),
    );
