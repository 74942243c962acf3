import { cellKind, dayBounds } from "b24kit";
import { badCondition, type Condition } from "./condition.ts";

/** Whether a condition names a day where the portal keeps an instant. */
export function isDayCondition({ field, value }: Condition): boolean {
  return cellKind(field) === "datetime" && [value].flat().some((one) => /^\d{4}-\d\d-\d\d$/.test(one));
}

/** Such a condition as instants: the day as a whole, in the zone of the user. Throws usage errors for what instants cannot tell. */
export function dayEntries(
  { field: { name }, operator, value, text }: Condition,
  zone: string,
): readonly (readonly [string, string])[] {
  if (typeof value !== "string" || operator === "!=" || operator === "~") throw badCondition(text, noDay);
  const { from, to } = dayBounds(value, zone);
  const after = [`>=${name}`, operator === ">" ? to : from] as const;
  const before = [`<${name}`, operator === "<" ? from : to] as const;
  if (operator === "=") return [after, before];
  return operator.startsWith(">") ? [after] : [before];
}

const noDay = {
  ru: "у поля есть время: день отбирают =, >, >=, < и <=",
  en: "the field has a time of day: a day goes with =, >, >=, < and <=",
};
