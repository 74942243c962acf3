import { type CliError, usageError } from "../errors/cli-error.ts";
import type { Text } from "../words.ts";

/** The report has no such part; those that it has are told. */
export function partMissing(asked: Text, names: readonly string[]): CliError {
  const known = names.length > 0;
  return usageError(
    asked,
    known
      ? { ru: `есть: ${names.join(", ")}`, en: `there are: ${names.join(", ")}` }
      : { ru: "в этом отчёте сейчас таких нет", en: "this report has none of them now" },
    known
      ? { ru: `назовите одно из них: ${names[0] ?? ""}`, en: `name one of them: ${names[0] ?? ""}` }
      : { ru: "весь отчёт: --format html", en: "the whole report: --format html" },
  );
}
