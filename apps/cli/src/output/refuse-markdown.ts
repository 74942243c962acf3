import type { Context } from "../context.ts";
import { usageError } from "../errors/cli-error.ts";

/** Answers are data, not documents: they have no Markdown form. */
export function refuseMarkdown({ format }: Context): void {
  if (format !== "md") return;
  throw usageError(
    { ru: "здесь нет вида md", en: "there is no md form here" },
    {
      ru: "ответ этой команды печатается как text или json",
      en: "the answer of this command is printed as text or json",
    },
    { ru: "уберите --format md", en: "leave --format md out" },
  );
}
