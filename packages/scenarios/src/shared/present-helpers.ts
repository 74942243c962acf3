import { Temporal } from "temporal-polyfill";
import {
  createWording,
  cutText,
  scrubText,
  type Content,
  type Format,
  type Inline,
  type Language,
  type Wording,
} from "@b24kit/report";
import type { Context } from "../run/context.ts";
import type { Limits } from "../run/scenario.ts";
import { sharedMessages, type SharedKey } from "./wording.ts";

export type ListItem = Extract<Content, { kind: "list" }>["items"][number];

/** A line with its name in front: "Free: 12:00–15:00". */
export interface Fact {
  readonly label: string;
  readonly value: Inline;
}

/** What every presenting function needs. */
export interface Showing {
  readonly context: Context;
  readonly format: Format;
  readonly words: Wording<SharedKey>;
  readonly limits: Limits;
}

/** Showings of one report: the wording is compiled once, however many limits are tried. */
export function createShowings(context: Context, format: Format): (limits: Limits) => Showing {
  const words = createWording(sharedMessages, context.language);
  return (limits) => ({ context, format, limits, words });
}

/** A sentence with one full stop at its end, also where a date ends with one: "2 дек." */
export function oneStop(sentence: string): string {
  return sentence.replace(/(?<!\.)\.\.$/, ".");
}

/** The title of a record, as long as there is room for it. */
export function titleOf({ title }: { readonly title: string }, { limits }: Showing): string {
  return shortText(title, limits.title);
}

/** Text of the portal in at most so many columns: made safe first, since half an escape sequence would be none any more. */
export function shortText(text: string, columns: number): string {
  return cutText(scrubText(text).trim(), columns);
}

/** An instant of `data`. */
export function instantOf(iso: string): Temporal.Instant {
  return Temporal.Instant.from(iso);
}

/** A date of `data`. */
export function dateOf(iso: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(iso);
}

/** The first lines of a list, and how many are left out. */
export function listBlock(items: readonly ListItem[], { limits: { lines } }: Showing): Content {
  const more = items.length - lines;
  return { kind: "list", items: items.slice(0, lines), ...(more > 0 && { more }) };
}

/** Facts as lines that run on, since a column of labels costs more than a phone screen has. No block for no facts. */
export function factList(facts: readonly Fact[]): readonly Content[] {
  const items = facts.map(({ label, value }) => ({
    text: [{ text: `${label}: ` }, ...(typeof value === "string" ? [{ text: value }] : value)],
  }));
  return items.length === 0 ? [] : [{ kind: "list", items }];
}

/** Names in a row: "Анна, Борис, ещё 3". */
export function nameList(names: readonly string[], { words, limits: { names: limit } }: Showing): string {
  const more = names.length - limit;
  return [...names.slice(0, limit), ...(more > 0 ? [words("more", { count: more })] : [])].join(", ");
}

/** The first letter large, for a sentence that begins with a date or a name. */
export function sentenceCase(text: string, language: Language): string {
  const [first = ""] = text;
  return first.toLocaleUpperCase(language) + text.slice(first.length);
}
