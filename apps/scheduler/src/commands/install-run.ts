import { mkdir, open, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Context } from "../context.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { SchedulerError, usageError } from "../errors/problem.ts";
import type { Text } from "../words.ts";
import { type InstallKind, installed, type Installed } from "../install/installed.ts";
import { type DaemonOptions, daemonToInstall } from "./daemon-to-install.ts";

/** Which unit, of which daemon, and whether it is written. */
export type InstallOptions = { readonly [Kind in InstallKind]?: true } & { readonly write?: true } & DaemonOptions;

/** Prints a unit, or writes it to the user's place after saying what and where. */
export async function runInstall(context: Context, options: InstallOptions): Promise<number> {
  const kind = (["systemd", "launchd", "windows", "cron"] as const).find((name) => options[name] === true);
  if (kind === undefined) throw noKind();
  if (kind === "cron" && options.events === true) throw noEventsByCron();
  const unit = installed(kind, await daemonToInstall(context, options), context);
  if (options.write !== true) {
    context.io.stdout.write(unit.text);
    if (unit.file !== undefined) context.messages.note(placeOf(unit.file));
    context.messages.note(unit.next);
    return exitCodes.done;
  }
  if (unit.file === undefined) throw noFile(unit);
  await write(context, unit.file, unit);
  return exitCodes.done;
}

function placeOf(file: string): Text {
  return { ru: `Место: ${file} (--write запишет туда)`, en: `Its place: ${file} (--write puts it there)` };
}

async function write({ messages }: Context, file: string, { bytes, next }: Installed): Promise<void> {
  messages.note({ ru: `Записывается ${file}`, en: `Writing ${file}` });
  await mkdir(dirname(file), { recursive: true });
  const before = await readFile(file).catch(() => undefined);
  if (before?.equals(bytes) !== true) await create(file, bytes);
  messages.note(next);
}

/** What somebody has changed there is not lost. */
async function create(file: string, bytes: Buffer): Promise<void> {
  try {
    await using handle = await open(file, "wx", 0o600);
    await handle.writeFile(bytes);
    await handle.sync();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") throw isThere(file);
    throw error;
  }
}

function isThere(file: string): SchedulerError {
  return new SchedulerError({
    code: "exists",
    exitCode: exitCodes.refused,
    words: {
      what: { ru: `файл уже есть: ${file}`, en: `the file is there already: ${file}` },
      why: { ru: "в нём другой текст, и он может быть вашим", en: "its text is another one, which may be yours" },
      next: { ru: "уберите его и повторите", en: "move it away and repeat" },
    },
  });
}

function noKind(): SchedulerError {
  return usageError(
    { ru: "не сказано, что установить", en: "it is not said what to install" },
    { ru: "у каждой системы своё", en: "each system has its own" },
    { ru: "добавьте --systemd, --launchd, --windows или --cron", en: "add --systemd, --launchd, --windows or --cron" },
  );
}

/** Each minute one more of them would begin. */
function noEventsByCron(): SchedulerError {
  return usageError(
    { ru: "--cron не подходит для событий", en: "--cron is no way to take events" },
    {
      ru: "их принимает процесс, который работает всё время, а cron запускает его каждую минуту заново",
      en: "a process that stays takes them, and cron would start it anew each minute",
    },
    { ru: "возьмите --systemd, --launchd или --windows", en: "take --systemd, --launchd or --windows" },
  );
}

function noFile({ next }: Installed): SchedulerError {
  return usageError(
    { ru: "--write: у cron нет отдельного файла", en: "--write: cron has no file of its own" },
    { ru: "ваш crontab не меняется без вас", en: "your crontab is not changed without you" },
    next,
  );
}
