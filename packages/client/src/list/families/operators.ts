/**
 * Prefixes that surely work: where both the page of a method and the server's source list them, those in both; where only
 * one is known, that one. `!%` of the classic CRM lists is documented, but the source does not negate it.
 */
const comparing = ["", "=", "!", "!=", ">", ">=", "<", "<="] as const;
const lists = ["@", "!@"] as const;
const texts = ["%", "=%", "%=", "!%", "!=%", "!%="] as const;
const oldFilter = [...comparing, "><", "!><", "?", "%", "!%"] as const;

export const operators = {
  equalityOnly: [""],
  comparing,
  classicCrm: [...comparing, ...lists, "%", "%=", "=%"],
  controller: [...comparing, ...lists, ...texts],
  controllerWithoutLists: [...comparing, ...texts],
  tasks: ["", "=", "!", ">", ">=", "<", "<="],
  taskItems: ["", "!", ">", ">=", "<", "<="],
  oldFilter,
} as const;

/** All but some. */
export function without(all: readonly string[], ...dropped: readonly string[]): readonly string[] {
  return all.filter((operator) => !dropped.includes(operator));
}
