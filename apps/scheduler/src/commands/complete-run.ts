import {
  type CommandShape,
  type FindValues,
  printSuggested,
  type Shell,
  shellScript,
  suggest,
  type Suggestion,
  type TypedLine,
} from "b24kit/completion";
import type { Config } from "../config/config.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { loadConfig } from "./load-config.ts";

/** Prints what the shell has to read. */
export async function printScript({ io }: Context, shell: Shell): Promise<number> {
  io.stdout.write(shellScript(shell, "b24-scheduler"));
  return exitCodes.done;
}

/** Prints what the typed line may go on with. */
export async function printWords(context: Context, program: CommandShape | null, line: TypedLine): Promise<number> {
  if (program !== null) context.io.stdout.write(printSuggested(await suggest(program, line, valuesOf(context, line))));
  return exitCodes.done;
}

/** Names of jobs and feeds are those of the schedule file that the typed line names. */
function valuesOf(context: Context, { words }: TypedLine): FindValues {
  return async ({ name, option }) => {
    const find = finders[option ?? name];
    if (find === undefined) return undefined;
    return find(await loadConfig({ ...context, configFile: configIn(words) ?? context.configFile }));
  };
}

const finders: Readonly<Record<string, (config: Config) => readonly Suggestion[]>> = {
  job: jobs,
  "--job": jobs,
  feed: feeds,
  feeds,
  "--feed": feeds,
};

function jobs(config: Config): readonly Suggestion[] {
  return [...config.jobs.values()].map(({ name, report }) => ({ value: name, about: report }));
}

function feeds(config: Config): readonly Suggestion[] {
  return [...config.feeds.values()].map(({ name, from, to }) => ({ value: name, about: `${from}, ${to.kind}` }));
}

function configIn(words: readonly string[]): string | undefined {
  return words.find((_, at) => words[at - 1] === "--config");
}
