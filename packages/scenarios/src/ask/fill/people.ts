import { peopleIn } from "../names-in.ts";
import type { Fill, FillSetting } from "./fill.ts";
import { objectLead, oneThing, thingThen } from "./one-thing.ts";
import { type Part, part, textOf, withoutHead } from "./part.ts";

/** Somebody with whom a text begins, as it was written. */
export function personFirst(rest: Part, { people }: FillSetting): readonly [person: string, after: Part] | undefined {
  const bare = withoutHead(rest, /^(?:для|на|to|for|сотруднику|коллеге|,)$/);
  const [first] = bare.words;
  const said = people && peopleIn(bare.words.slice(0, 3), people);
  if (first === undefined || said?.used[0] !== first) return undefined;
  return [textOf(part(rest, said.used)), part(rest, bare.words.slice(said.used.length))];
}

/** Words of a person's name. */
const mostOfName = 3;

/** A thing and the person who gets it: «задачу 15 Сидорову», "deal 77 to Anna Miller". */
export const toPerson =
  (name: string): Fill =>
  (rest, setting) => {
    const [thing, other] = thingThen(rest, /^(?:на|to)$/) ?? [];
    if (thing !== undefined && other !== undefined) {
      return other.words.length > mostOfName ||
        other.words.some(({ kind, word }) => kind !== "word" || /^\d/.test(word) || /^(?:и|and)$/.test(word))
        ? undefined
        : { [name]: thing, person: textOf(other) };
    }
    const bare = withoutHead(rest, objectLead);
    const said = setting.people && peopleIn(bare.words, setting.people);
    if (said === undefined || said.used.at(-1) !== bare.words.at(-1)) return undefined;
    const object = oneThing(part(rest, bare.words.slice(0, -said.used.length)));
    return object === undefined ? undefined : { [name]: object, person: textOf(part(rest, said.used)) };
  };
