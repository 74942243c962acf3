import { cellKind, type PortalField } from "b24kit";
import { isRealDate } from "b24kit/instant";
import type { Text } from "../words.ts";
import { badCondition, type Condition } from "./condition.ts";

/** Reads a name of the portal, like that of a stage, as its ID; undefined for a field whose values have no names. */
export type NameReader = (field: PortalField, text: string) => string | { readonly wrong: Text } | undefined;

/** One value as the portal takes it. Throws usage errors for what it would drop or read in another way. */
export function conditionValue({ field, operator, text }: Condition, value: string, read: NameReader): string {
  if (value === "" || operator === "~") return value;
  const named = operator === "=" || operator === "!=" ? read(field, value) : undefined;
  if (typeof named === "object") throw badCondition(text, named.wrong);
  return named ?? plainValue(field, value, text);
}

function plainValue(field: PortalField, value: string, text: string): string {
  const kind = cellKind(field);
  if (kind === "contact") throw badCondition(text, noSearch);
  if (["integer", "decimal", "money"].includes(kind) && !/^-?\d+(?:\.\d+)?$/.test(value)) {
    throw badCondition(text, { ru: "здесь нужно число, дробь через точку", en: "it takes a number" });
  }
  if ((kind === "date" || kind === "datetime") && !isInstant(value)) {
    throw badCondition(text, {
      ru: "дата пишется 2026-12-31 или 2026-12-31T09:00:00+03:00",
      en: "a date is written 2026-12-31 or 2026-12-31T09:00:00+03:00",
    });
  }
  return kind === "boolean" ? flagOf(value, field, text) : value;
}

const noSearch: Text = {
  ru: "по телефону и почте список не отбирается",
  en: "the list cannot be filtered by phones and e-mails",
};

function isInstant(value: string): boolean {
  const [, day] = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?$/.exec(value) ?? [];
  return day !== undefined && isRealDate(day);
}

/** User fields are filtered by 1 and 0, whatever they answer with. */
function flagOf(value: string, { name }: PortalField, text: string): string {
  const isYes = /^(?:y|yes|true|1|да)$/i.test(value);
  if (!isYes && !/^(?:n|no|false|0|нет)$/i.test(value)) {
    throw badCondition(text, { ru: "здесь нужно да или нет", en: "it takes yes or no" });
  }
  if (/^uf/i.test(name)) return isYes ? "1" : "0";
  return isYes ? "Y" : "N";
}
