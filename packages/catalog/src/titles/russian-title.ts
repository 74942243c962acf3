import { accusative } from "./accusative.ts";
import { actionWords } from "./action-words.ts";
import { areaWords } from "./area-words.ts";
import { thingWords } from "./thing-words.ts";
import type { NameParts } from "./title-of.ts";

/** What stands before the colon names the records, what follows tells what becomes of them. */
export function russianTitle({ area, things, action, object }: NameParts): string {
  const isMany = action === "list" && object.length === 0;
  const named = things.map((words, index) => compound(words, isMany && index === things.length - 1));
  const about = withArea(area, named);
  const text = about.filter((part, index) => part.toLowerCase() !== about[index - 1]?.toLowerCase()).join(", ");
  const heading = `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  if (action === undefined) return heading;
  const done = actionWords[action]?.split(" / ")[1] ?? action;
  return `${heading}: ${[done, ...objectOf(object)].join(" ")}`;
}

// Deals and tasks need no word of where they are.
const plainAreas = new Set(["crm", "tasks"]);

function withArea(area: string, things: readonly string[]): readonly string[] {
  const isPlain = plainAreas.has(area) && things.length > 0;
  return isPlain ? things : [areaWords[area] ?? area, ...things];
}

/** In English the thing itself stands last, behind what it belongs to. */
function compound(words: readonly string[], isMany: boolean): string {
  const [head = "", ...belongings] = words.toReversed();
  const more = belongings.toReversed().map((word) => thing(word, false));
  return thing(head, isMany) + (more.length === 0 ? "" : ` (${more.join(" ")})`);
}

const prepositions = new Set(["by", "for", "from", "to", "of", "as", "in", "with", "on", "another", "after", "before"]);

/** The object of an action; how it is done stands in brackets. */
function objectOf(words: readonly string[]): readonly string[] {
  const place = words.findIndex((word) => prepositions.has(word));
  const [what, how] = place === -1 ? [words, []] : [words.slice(0, place), words.slice(place)];
  const [head, ...belongings] = what.toReversed();
  const more = [...belongings.toReversed(), ...how.filter((word) => !prepositions.has(word))];
  return [
    ...(head === undefined ? [] : [objectWord(head)]),
    ...(more.length === 0 ? [] : [`(${more.map((word) => thing(word, false)).join(" ")})`]),
  ];
}

/** What has no plural of its own is one already, and its form does not change. */
function objectWord(word: string): string {
  const one = thing(word, false);
  return one === thing(word, true) ? one : accusative(one);
}

function thing(word: string, isMany: boolean): string {
  const forms = Object.hasOwn(thingWords, word) ? thingWords[word] : undefined;
  const [one = word, many = one] = forms?.split(" / ") ?? [];
  return isMany ? many : one;
}
