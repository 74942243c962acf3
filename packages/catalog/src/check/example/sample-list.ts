import type { FilterFacts, ListFamily } from "../list-family.ts";

/** A filter of a list method: the conditions that must be there, else an equality that it knows. */
export function sampleFilter(facts: FilterFacts): unknown {
  if (facts.isConditionList === true)
    return (facts.required ?? facts.fields ?? ["id"]).slice(0, 1).map((field) => [field, "=", 1]);
  const fields = facts.required ?? [facts.fields?.[0] ?? (facts.keys === "camelCase" ? "id" : "ID")];
  return Object.fromEntries(fields.map((field) => [field, 1]));
}

/** The fields that must be selected, else the identifier. */
export function sampleSelection({ required }: NonNullable<ListFamily["select"]>): readonly string[] {
  return required ?? ["ID"];
}
