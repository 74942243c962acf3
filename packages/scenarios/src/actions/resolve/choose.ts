import type { Worded } from "../../run/scenario.ts";
import { actionError } from "../action-errors.ts";
import type { ActionContext, Choice } from "../action.ts";
import { ChoicesNeeded } from "../choices-needed.ts";
import { quoted } from "../text-of.ts";
import { mentions, sameText } from "../words.ts";

/** Choices that somebody can still read through. */
const mostChoices = 10;

/** How a kind of thing is chosen from those that were found. */
export interface Choosing<Row> {
  readonly parameter: string;
  /** What was written. */
  readonly text: string;
  /** "сделка", "deal": as "which …" needs it. */
  readonly which: Worded;
  readonly titleOf: (row: Row) => string;
  readonly choiceOf: (row: Row) => Choice;
  /** Said when nothing fits. */
  readonly missing: Worded;
  /** Where it was looked for, when that was not everything that the webhook's user sees. */
  readonly reason?: Worded;
}

/** The only one that fits; of several the only one called exactly so. Throws choices, or an error when nothing fits. */
export function chooseOne<Row>(context: ActionContext, found: readonly Row[], choosing: Choosing<Row>): Row {
  const { text, titleOf } = choosing;
  const exact = found.filter((row) => sameText(titleOf(row), text));
  const fitting = found.filter((row) => mentions(titleOf(row), text));
  const [first, ...others] = exact.length > 0 ? exact : fitting;
  if (first === undefined) throw notFound(context, choosing.missing, choosing.reason);
  if (others.length === 0) return first;
  throw choicesOf([first, ...others], choosing);
}

/** The question which of several is meant. */
export function choicesOf<Row>(rows: readonly Row[], choosing: Choosing<Row>): ChoicesNeeded {
  const title = quoted(choosing.text);
  const more = rows.length > mostChoices;
  const question = {
    ru: `${choosing.which.ru}: ${title.ru} подходит к нескольким${more ? `, показаны ${mostChoices} последних; уточните` : ""}. Что выбрать?`,
    en: `${choosing.which.en}: ${title.en} fits several${more ? `, the latest ${mostChoices} are shown; say more` : ""}. Which one?`,
  };
  return new ChoicesNeeded(choosing.parameter, question, rows.slice(0, mostChoices).map(choosing.choiceOf));
}

const unseen: Worded = {
  ru: "пользователь вебхука не видит ничего с таким номером или названием",
  en: "the user of the webhook sees nothing with that id or title",
};

/** Nothing fits. `reason`: where it was looked for. */
export function notFound(context: ActionContext, missing: Worded, reason = unseen): Error {
  const hint = { ru: "Напишите номер или другие слова названия.", en: "Write the id, or other words of the title." };
  return actionError(context.language, "not-found", missing, hint, { reason });
}
