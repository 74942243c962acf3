import type { Define } from "../grammar.ts";
import { commandOf } from "./command-of.ts";

/** `b24-scheduler status`: is it alive, what failed, what is next. */
export const defineStatus: Define = (language, run) =>
  commandOf(
    "status",
    {
      ru: "работает ли, что не удалось, что дальше; код 1, если что-то не так",
      en: "is it alive, what failed, what is next; exit code 1 when something is wrong",
    },
    language,
  ).action(async () => run(async (context) => (await import("./status-run.ts")).runStatus(context)));
