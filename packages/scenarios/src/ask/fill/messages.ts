import type { Fill, FillSetting, Parameters } from "./fill.ts";
import { manyThings, oneThing } from "./one-thing.ts";
import { type Part, takeAfterColon, takeQuoted, textOf, withoutHead } from "./part.ts";
import { personFirst } from "./people.ts";

/** «Иванову: буду через час»: to whom, and what. */
export const sendMessage: Fill = (rest, setting) => {
  const said = takeAfterColon(rest) ?? takeQuoted(rest);
  const body = said?.before ?? rest;
  const [to, after] = personFirst(body, setting) ?? [oneThing(withoutHead(body, /^(?:в|to|for)$/)), undefined];
  if (to === undefined || manyThings.test(to.toLowerCase())) return undefined;
  if (after !== undefined && isToSecond(after, setting)) return undefined;
  const left = after && withoutHead(after, /^(?:,|что|that)$/);
  return said === undefined ? plainMessage(to, left) : saidMessage(to, left, said.text);
};

/** «Марии и Кириллу привет», «Марии, Олегу привет»: one of the two would get a text that is not the text. */
function isToSecond(after: Part, setting: FillSetting): boolean {
  const isJoined = /^(?:и|или|and|or|&)$/.test(after.words[0]?.raw.toLowerCase() ?? "");
  return isJoined || personFirst(after, setting) !== undefined;
}

/** Without a person nothing tells where the name ends. */
function plainMessage(to: string, left: Part | undefined): Parameters | undefined {
  // Told to somebody else, «чтобы прислал» would be another text.
  if (left === undefined || /^(?:чтоб|чтобы|to)$/.test(left.words[0]?.word ?? "")) return undefined;
  return { to, text: textOf(left) };
}

/** Two people, or words beside the text, that would be lost. */
function saidMessage(to: string, left: Part | undefined, text: string): Parameters | undefined {
  const isMore = (left?.words.length ?? 0) > 0 || /\s(?:и|and)\s|,/.test(to);
  return isMore ? undefined : { to, text };
}
