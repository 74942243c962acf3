import { stat } from "node:fs/promises";
import { type ConfigProblem, problemCount } from "../config/config-problem.ts";
import type { Config } from "../config/config.ts";
import { printProblems } from "../config/print-problems.ts";
import { readConfigApart } from "../config/read-config-apart.ts";
import { readConfig } from "../config/read-config.ts";
import type { Source } from "../config/source.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { SchedulerError } from "../errors/problem.ts";

/** A schedule file without mistakes, and its text. */
export interface LoadedConfig {
  readonly config: Config;
  readonly source: Source;
}

/** Reads the schedule file. Throws `SchedulerError` when it is not there, or after it has told all that is wrong with it. */
export async function loadConfig(context: Context): Promise<Config> {
  const apart = (await isLarge(context.configFile)) ? await readConfigApart(context.configFile) : undefined;
  return apart ?? (await loadWithSource(context)).config;
}

/** Of hundreds of jobs. */
async function isLarge(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => undefined);
  return (found?.size ?? 0) > 100_000;
}

/** Like `loadConfig`, with the text, in which further problems have their places. */
export async function loadWithSource(context: Context): Promise<LoadedConfig> {
  const { config, problems, source } = await read(context.configFile);
  if (config === undefined) throw toldProblems(context, problems, source);
  return { config, source };
}

/** Shows what is wrong in the file, and gives the error that ends the command. */
export function toldProblems(
  { io, isJson, language }: Context,
  problems: readonly ConfigProblem[],
  source: Source,
): SchedulerError {
  if (!isJson) io.stderr.write(`${printProblems(problems, source, language)}\n`);
  const count = problemCount(problems.length);
  return new SchedulerError({
    code: "bad-schedule",
    exitCode: exitCodes.usage,
    words: {
      what: {
        ru: `файл расписания не подходит: ${source.file}`,
        en: `the schedule file cannot be used: ${source.file}`,
      },
      why: { ru: `ошибок в нём: ${count}`, en: `mistakes in it: ${count}` },
      next: { ru: "исправьте их и повторите: b24-scheduler check", en: "correct them and repeat: b24-scheduler check" },
      ...(isJson ? { details: problems.map((problem) => oneLine(problem, language)) } : {}),
    },
  });
}

function oneLine({ line, column, path, message, suggestion }: ConfigProblem, language: Context["language"]): string {
  const place = path === "" ? "" : `${path}: `;
  const hint = suggestion === undefined ? "" : ` (${{ ru: "возможно", en: "did you mean" }[language]}: ${suggestion})`;
  return `${line}:${column} ${place}${message[language]}${hint}`;
}

async function read(file: string) {
  try {
    return await readConfig(file);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") throw noFile(file);
    throw error;
  }
}

function noFile(file: string): SchedulerError {
  return new SchedulerError({
    code: "no-schedule",
    exitCode: exitCodes.usage,
    words: {
      what: { ru: `нет файла расписания: ${file}`, en: `there is no schedule file: ${file}` },
      why: { ru: "его ещё не записали или он в другом месте", en: "it was not written yet, or it is somewhere else" },
      next: {
        ru: "запишите его: b24-scheduler init, или назовите другой: --config <файл>",
        en: "write it: b24-scheduler init, or name another one: --config <file>",
      },
    },
  });
}
