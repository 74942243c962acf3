import { type CliError, usageError } from "../errors/cli-error.ts";
import type { Text } from "../words.ts";

/** A file that cannot be taken at all. `line`: where; nothing has been written. */
export function fileProblem(path: string, why: Text, next: Text, line?: number): CliError {
  const place = line === undefined ? { ru: "", en: "" } : { ru: `, строка ${line}`, en: `, line ${line}` };
  return usageError(
    {
      ru: `файл не принят: ${path}${place.ru}; ничего не записано`,
      en: `the file is not taken: ${path}${place.en}; nothing was written`,
    },
    why,
    next,
  );
}
