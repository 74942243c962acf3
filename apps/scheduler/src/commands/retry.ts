import { Argument, Option } from "commander";
import type { Define } from "../grammar.ts";
import { commandOf, wholeNumber } from "./command-of.ts";
import type { RetryOptions } from "./retry-run.ts";

/** `b24-scheduler retry`: a run once more, to the targets that do not have it. */
export const defineRetry: Define = (language, run) =>
  commandOf(
    "retry",
    {
      ru: "повторить выполнение; доставленное не отправляется снова",
      en: "do a run again; what was delivered is not sent again",
    },
    language,
  )
    .addArgument(
      new Argument("<run>", { ru: "номер из history", en: "its number in history" }[language]).argParser(
        wholeNumber(Number.MAX_SAFE_INTEGER),
      ),
    )
    .addOption(
      new Option(
        "--unknown",
        {
          ru: "послать и туда, где отчёт, возможно, уже есть: он может прийти дважды",
          en: "send also where it may be already: it may be there twice",
        }[language],
      ),
    )
    .action(async (id: number, options: RetryOptions) =>
      run(async (context) => (await import("./retry-run.ts")).runRetry(context, id, options)),
    );
