import { Argument } from "commander";
import type { Define } from "../grammar.ts";
import { commandOf } from "./command-of.ts";

const jobHelp = { ru: "имя задания", en: "name of the job" } as const;

/** `b24-scheduler pause`: slots of a job are skipped until it is resumed. */
export const definePause: Define = (language, run) =>
  commandOf("pause", { ru: "остановить задание", en: "stop a job for now" }, language)
    .addArgument(new Argument("<job>", jobHelp[language]))
    .action(async (job: string) => run(async (context) => (await import("./pause-run.ts")).runPause(context, job)));

/** `b24-scheduler resume`: the job goes on with its next slot. */
export const defineResume: Define = (language, run) =>
  commandOf("resume", { ru: "продолжить задание", en: "let a job go on" }, language)
    .addArgument(new Argument("<job>", jobHelp[language]))
    .action(async (job: string) => run(async (context) => (await import("./pause-run.ts")).runResume(context, job)));
