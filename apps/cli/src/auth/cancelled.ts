import { CliError } from "../errors/cli-error.ts";
import { exitCodes } from "../errors/exit-codes.ts";

/** A person was asked and gave no answer. */
export function cancelled(): CliError {
  return new CliError("cancelled", exitCodes.refused, {
    what: { ru: "отменено", en: "cancelled" },
    why: { ru: "вопрос остался без ответа", en: "the question was not answered" },
    next: { ru: "запустите команду снова, когда будет нужно", en: "run the command again when you need it" },
  });
}
