import { type Asked, readAsked } from "../../domain/clients/asked.ts";
import { fitsInitials, fitsWords } from "../../domain/clients/fits-words.ts";
import type { Context } from "../../run/context.ts";
import { createErrors } from "../../run/errors.ts";
import type { AskedData } from "./data.ts";

/** What is asked for, where something can be looked for. */
export type Searchable = Exclude<Asked, { kind: "too-short" }>;

/** What the words of the question ask for. Throws a ScenarioError when there is nothing to look for in them. */
export function askedOf({ parameters: { query = "" }, language }: Context): Searchable {
  const asked = readAsked(query);
  if (asked.kind === "too-short") throw createErrors(language).invalidQuery(query);
  return asked;
}

/** Whether a text has the words that are asked for; false where a question has none. */
export function fitsAsked(text: string, asked: Searchable): boolean {
  if (!("words" in asked)) return false;
  return fitsWords(text, asked.words) && (asked.kind === "number" || fitsInitials(text, asked.words, asked.initials));
}

/** The same as data. */
export function askedData(context: Context): AskedData {
  const asked = askedOf(context);
  const values = "values" in asked ? asked.values : "words" in asked ? [...asked.words, ...asked.initials] : [];
  return { kind: asked.kind, text: context.parameters.query ?? "", values: [...values] };
}
