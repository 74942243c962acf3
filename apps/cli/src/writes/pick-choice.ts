import { renderTable, scrubText } from "@b24kit/report";
import type { PlannedAction } from "b24kit";
import { askChoice } from "../auth/ask.ts";
import { isInteractive } from "../auth/is-interactive.ts";
import type { Context } from "../context.ts";
import { CliError } from "../errors/cli-error.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { renderJson } from "../output/json.ts";
import { withSink } from "../output/sink.ts";

/** Several things that a parameter may mean. */
type Choices = Extract<PlannedAction, { readonly kind: "choices" }>;

/** The value that the person picks on the terminal. Without one the list is printed, and the error says how to name one. */
export async function pickChoice(context: Context, { question, parameter, choices }: Choices): Promise<string> {
  if (isInteractive(context.io)) {
    const options = choices.map(({ value, label }) => ({ value, label: scrubText(label) }));
    return askChoice(context, { ru: scrubText(question.ru), en: scrubText(question.en) }, options);
  }
  await printChoices(context, { kind: "choices", question, parameter, choices });
  const [first] = choices;
  const example = `--param ${parameter}=${first?.value ?? ""}`;
  throw new CliError("choices", exitCodes.refused, {
    what: question,
    why: { ru: "терминала нет, спросить некого", en: "there is no terminal to ask on" },
    next: {
      ru: `назовите одно из списка, например: ${example}`,
      en: `name one of the list, for example: ${example}`,
    },
  });
}

async function printChoices(context: Context, { question, parameter, choices }: Choices): Promise<void> {
  const { format, language, stdout } = context;
  const rows = choices.map(({ value, label }) => [value, label]);
  const columns = [
    { ru: "Значение", en: "Value" },
    { ru: "Что это", en: "What it is" },
  ];
  const titles = columns.map((title) => ({ title: title[language], align: "left" as const }));
  const text =
    format === "json"
      ? renderJson({ question: question[language], parameter, choices })
      : renderTable(titles, rows, { width: stdout.width });
  await withSink(context, (sink) => sink.write(`${text}\n`));
}
