import type { Context } from "../context.ts";
import { usageError } from "../errors/cli-error.ts";

/** Answers are data, not documents: they have no form of a document or a message. */
export function refuseDocuments({ format }: Context): void {
  if (format === "text" || format === "json") return;
  throw usageError(
    { ru: `здесь нет вида ${format}`, en: `there is no ${format} form here` },
    {
      ru: "ответ этой команды печатается как text или json",
      en: "the answer of this command is printed as text or json",
    },
    { ru: `уберите --format ${format}`, en: `leave --format ${format} out` },
  );
}
