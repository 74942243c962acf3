import type { Define } from "../grammar.ts";
import { commandOf } from "./command-of.ts";

/** `b24-scheduler init`: a first schedule file. */
export const defineInit: Define = (language, run) =>
  commandOf(
    "init",
    {
      ru: "записать файл расписания с обычными отчётами; существующий не меняется",
      en: "write a schedule file with the usual reports; an existing one is left alone",
    },
    language,
  ).action(async () => run(async (context) => (await import("./init-run.ts")).runInit(context)));
