import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type NamedTargets, readTargets, type Target } from "@b24kit/delivery";
import { stateFolders } from "@b24kit/state";
import { suggest } from "../arguments/suggest.ts";
import type { Context } from "../context.ts";
import { CliError, usageError } from "../errors/cli-error.ts";
import { exitCodes } from "../errors/exit-codes.ts";

/** The targets of the schedule file in the folder of settings, by name: read at the first use. Throws `CliError`. */
export function namedTargets({ io }: Pick<Context, "io">): (name: string) => Promise<Target> {
  let read: Promise<NamedTargets> | undefined;
  return async (name) => {
    // Where b24-scheduler looks when it is told of no other file.
    const file = join(stateFolders({ env: io.env, platform: process.platform }).config, "schedule.yaml");
    const { names, targets, mistakes } = await (read ??= textOf(file, name).then(readTargets));
    const target = targets.get(name);
    if (target !== undefined) return target;
    const mistake = mistakes.find((one) => one.name === undefined || one.name === name);
    throw mistake === undefined ? unknownName(name, names, file) : wrongFile(name, file, mistake.line);
  };
}

async function textOf(file: string, name: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") throw noFile(name, file);
    throw error;
  }
}

function unknownName(name: string, names: readonly string[], file: string): CliError {
  const near = suggest(name, names);
  const list = names.slice(0, 20).join(", ");
  return usageError(
    { ru: `--to: нет получателя ${name}`, en: `--to: there is no target ${name}` },
    {
      ru: names.length === 0 ? `в ${file} нет ни одного` : `в ${file} есть: ${list}`,
      en: names.length === 0 ? `${file} has none` : `${file} has: ${list}`,
    },
    near === undefined
      ? { ru: "добавьте его в targets", en: "add it to targets" }
      : { ru: `возможно, вы имели в виду: ${near}`, en: `did you mean: ${near}` },
  );
}

function wrongFile(name: string, file: string, line: number): CliError {
  return new CliError("bad-schedule", exitCodes.usage, {
    what: { ru: `--to: получатель ${name} не подходит`, en: `--to: the target ${name} cannot be used` },
    why: { ru: `ошибка в ${file}, строка ${line}`, en: `there is a mistake in ${file}, line ${line}` },
    next: {
      ru: "что не так, скажет b24-scheduler check --offline",
      en: "b24-scheduler check --offline tells what is wrong",
    },
  });
}

function noFile(name: string, file: string): CliError {
  return new CliError("no-schedule", exitCodes.usage, {
    what: { ru: `--to: нет получателя ${name}`, en: `--to: there is no target ${name}` },
    why: { ru: `имена берутся из ${file}, а его нет`, en: `names stand in ${file}, which is not there` },
    next: {
      ru: "запишите его: b24-scheduler init, или назовите место: file:ПУТЬ, chat:chat12, user:5, stdout",
      en: "write it: b24-scheduler init, or name a place: file:PATH, chat:chat12, user:5, stdout",
    },
  });
}
