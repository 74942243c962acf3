import type { Define } from "../grammar.ts";
import { commandOf } from "./command-of.ts";

/** `b24-scheduler list`: the jobs of the file. */
export const defineList: Define = (language, run) =>
  commandOf("list", { ru: "задания из файла", en: "the jobs of the file" }, language).action(async () =>
    run(async (context) => (await import("./list-run.ts")).runList(context)),
  );
