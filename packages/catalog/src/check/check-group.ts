import type { Call } from "./call.ts";
import type { FilterFacts } from "./list-family.ts";
import type { Path } from "./problem-list.ts";

/** What a key of a filter is: the word that switches to OR, a group of conditions, or a condition. */
export function kindOfKey(key: string): "switch" | "group" | "condition" {
  if (/^(?:logic|::logic)$/i.test(key)) return "switch";
  return /^(?:\d+$|__INNER_FILTER|::SUBFILTER-)/i.test(key) ? "group" : "condition";
}

type GroupStyle = NonNullable<FilterFacts["groups"]>;

const forms: Readonly<Record<GroupStyle, { readonly group: RegExp; readonly word: RegExp; readonly example: string }>> =
  {
    logic: { group: /^\d+$/, word: /^logic$/, example: '{"0": {"logic": "OR", "0": {…}, "1": {…}}}' },
    "::LOGIC": { group: /^::SUBFILTER-/, word: /^::LOGIC$/, example: '{"::SUBFILTER-1": {"::LOGIC": "OR", …}}' },
    __INNER_FILTER: {
      group: /^__INNER_FILTER/,
      word: /^LOGIC$/,
      example: '{"__INNER_FILTER_1": {"LOGIC": "OR", …}}',
    },
    nested: { group: /^\d+$/, word: /^LOGIC$/, example: '{"0": {"LOGIC": "OR", "0": {…}, "1": {…}}}' },
  };

/** A group of conditions or its switch; tells whether there are conditions inside to look at. */
export function checkGroup(
  call: Call,
  facts: FilterFacts | undefined,
  key: string,
  value: unknown,
  path: Path,
  depth: number,
): boolean {
  const isObject = typeof value === "object" && value !== null;
  if (facts === undefined) return isObject && kindOfKey(key) === "group";
  const fault = faultOf(facts, key, value, depth);
  if (fault === undefined) return kindOfKey(key) === "group";
  const isCertain = facts.unknownField !== undefined;
  call.problems[isCertain ? "error" : "warning"](
    "bad-group",
    path,
    {
      ru: "Так этот метод условия не объединяет: они пропадут.",
      en: "The method does not join conditions in this way: they are lost.",
    },
    { hint: fault },
  );
  return false;
}

function faultOf({ groups }: FilterFacts, key: string, value: unknown, depth: number) {
  if (groups === undefined) {
    return {
      ru: "Групп условий у него нет: прочтите каждый вариант отдельно.",
      en: "It has no groups: read each alternative by itself.",
    };
  }
  const { group, word, example } = forms[groups];
  const hint = { ru: `Группа пишется так: ${example}.`, en: `A group is written so: ${example}.` };
  if (kindOfKey(key) === "switch") {
    const isAtTop = depth === 0 && groups !== "logic" && groups !== "::LOGIC";
    return word.test(key) && /^(?:AND|OR)$/.test(String(value)) && !isAtTop ? undefined : hint;
  }
  return group.test(key) && typeof value === "object" && value !== null ? undefined : hint;
}
