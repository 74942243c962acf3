import { isRecord } from "../../answer/php-map.ts";
import type { FilterRules, GroupStyle } from "../family.ts";
import { refuseCondition } from "./refuse-condition.ts";

export type Conditions = Readonly<Record<string, unknown>>;

/** Keys that switch a group to OR, whether the method knows them or not. */
const switches = /^(?:logic|::logic)$/i;
/** Keys under which a group of conditions may stand. */
const groupKeys = /^(?:\d+$|__INNER_FILTER|::SUBFILTER-)/i;

/** What a key of a filter is. */
export function kindOfKey(key: string): "switch" | "group" | "condition" {
  if (switches.test(key)) return "switch";
  return groupKeys.test(key) ? "group" : "condition";
}

/** How a family writes a group inside a filter, and what stands in it. */
const forms: Readonly<Record<GroupStyle, { readonly group: RegExp; readonly word: RegExp; readonly example: string }>> =
  {
    logic: { group: /^\d+$/, word: /^logic$/, example: '{ 0: { logic: "OR", 0: {…}, 1: {…} } }' },
    "::LOGIC": { group: /^::SUBFILTER-/, word: /^::LOGIC$/, example: '{ "::SUBFILTER-1": { "::LOGIC": "OR", … } }' },
    __INNER_FILTER: { group: /^__INNER_FILTER/, word: /^LOGIC$/, example: '{ __INNER_FILTER_1: { LOGIC: "OR", … } }' },
    nested: { group: /^\d+$/, word: /^LOGIC$/, example: '{ 0: { LOGIC: "OR", 0: {…}, 1: {…} } }' },
  };

/** Refuses a group or a switch that the method does not read. `depth` is 0 for the filter itself. */
export function assertGroup(method: string, key: string, value: unknown, { groups }: FilterRules, depth: number): void {
  if (groups === undefined) {
    throw refuseCondition(method, key, "the method has no groups of conditions", "Read each alternative for itself.");
  }
  const { group, word, example } = forms[groups];
  const hint = `Groups are written so: ${example}.`;
  if (kindOfKey(key) === "switch") {
    if (!word.test(key)) throw refuseCondition(method, key, "OR is switched on by another word there", hint);
    if (!/^(?:AND|OR)$/.test(String(value))) throw refuseCondition(method, key, "it must be AND or OR", hint);
    const isAtTop = depth === 0 && !canWrap(groups);
    if (isAtTop) throw refuseCondition(method, key, "it works inside a group only", hint);
    return;
  }
  if (!group.test(key) || !(isRecord(value) || Array.isArray(value))) {
    throw refuseCondition(method, key, "this is not how the method writes a group", hint);
  }
}

/**
 * The filter as one condition among others: an OR at its top would otherwise swallow the place to read from.
 * Families without such groups have refused it before.
 */
export function asOneGroup(filter: Conditions, groups: GroupStyle | undefined): Conditions {
  const isOr = Object.entries(filter).some(([key, value]) => kindOfKey(key) === "switch" && value !== "AND");
  if (!isOr) return filter;
  return groups === "::LOGIC" ? { "::SUBFILTER-0": filter } : { 0: filter };
}

function canWrap(groups: GroupStyle): boolean {
  return groups === "logic" || groups === "::LOGIC";
}
