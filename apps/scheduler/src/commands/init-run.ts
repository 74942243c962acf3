import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { writeFileAtomic } from "@b24kit/state";
import { preset } from "../config/preset.ts";
import { scheduleJsonSchema } from "../config/schedule-json-schema.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { SchedulerError } from "../errors/problem.ts";

/** Writes a first schedule file, and beside it the schema that editors read. A file that is there is left alone. */
export async function runInit({ configFile, language, messages }: Context): Promise<number> {
  const folder = dirname(configFile);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await create(configFile, preset(language));
  // Made by the program alone: an older one is replaced.
  await writeFileAtomic(join(folder, "schedule.schema.json"), scheduleJsonSchema());
  messages.note({
    ru: `Записано: ${configFile}
Дальше: поправьте файл под себя, затем b24-scheduler check и b24-scheduler next
Запустить: b24-scheduler run; чтобы запускался сам: b24-scheduler install`,
    en: `Written: ${configFile}
Next: make the file your own, then b24-scheduler check and b24-scheduler next
To start: b24-scheduler run; to let it start by itself: b24-scheduler install`,
  });
  return exitCodes.done;
}

async function create(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text, { flag: "wx", mode: 0o600 });
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
      what: { ru: `файл расписания уже есть: ${file}`, en: `the schedule file is there already: ${file}` },
      why: { ru: "в нём может быть ваша работа, он не изменён", en: "it may hold your work; it was not changed" },
      next: {
        ru: "проверьте его: b24-scheduler check, или назовите новый: --config <файл>",
        en: "check it: b24-scheduler check, or name a new one: --config <file>",
      },
    },
  });
}
