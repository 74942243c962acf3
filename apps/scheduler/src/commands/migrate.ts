import type { Define } from "../grammar.ts";
import { commandOf } from "./command-of.ts";
import type { MigrateOptions } from "./migrate-run.ts";

const words = {
  ru: "адрес базы без пароля; без ключа — база из B24KIT_STORE",
  en: "address of the database without a password; the one of B24KIT_STORE without it",
} as const;

/** `b24-scheduler migrate`: from the state file into a shared database. */
export const defineMigrate: Define = (language, run) =>
  commandOf(
    "migrate",
    {
      ru: "перенести историю этого компьютера в общую базу PostgreSQL",
      en: "move this computer's history into a shared database of PostgreSQL",
    },
    language,
  )
    .option("--to <url>", words[language])
    .action(async (options: MigrateOptions) =>
      run(async (context) => (await import("./migrate-run.ts")).runMigrate(context, options)),
    );
