import type { MethodDetails } from "../details/method-details.ts";
import { actionWords } from "./action-words.ts";
import { englishTitle } from "./english-title.ts";
import { russianTitle } from "./russian-title.ts";
import { splitName } from "./split-name.ts";

/** A method's name taken apart. */
export interface NameParts {
  /** The first part: `crm`, `tasks`. */
  readonly area: string;
  /** What the method is about, a list of words for each part of the name. */
  readonly things: readonly (readonly string[])[];
  /** What it does: a word of `actionWords`; absent where the name does not say. */
  readonly action: string | undefined;
  /** What stands beside the action: `movetask` moves a task. */
  readonly object: readonly string[];
}

/** A phrase that says what a method does, made of its name: «Сделки: список», "Change CRM deal". */
export function titleOf(details: Pick<MethodDetails, "name" | "title">, language: "ru" | "en"): string {
  const parts = partsOf(details.name);
  return language === "ru" ? russianTitle(parts) : englishTitle(details.title, parts);
}

function partsOf(name: string): NameParts {
  const [area = "", ...rest] = name.split(".");
  // Versions say nothing about what is done.
  const segments = rest.filter((part) => !/^(?:v\d+|api)$/.test(part)).map((part) => splitName(part));
  const last = withoutGet(segments.at(-1) ?? []);
  const [action = ""] = last;
  const isAction = Object.hasOwn(actionWords, action);
  return {
    area,
    things: isAction ? segments.slice(0, -1) : segments,
    action: isAction ? action : undefined,
    object: isAction ? last.slice(1) : [],
  };
}

/** `getList` lists, `getFields` describes the fields. */
function withoutGet(words: readonly string[]): readonly string[] {
  return words.length === 2 && words[0] === "get" && /^(?:list|fields)$/.test(words[1] ?? "") ? words.slice(1) : words;
}
