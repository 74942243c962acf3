import type { OpenedPortal, PortalField } from "b24kit";
import { isPerson, type Names, namesOf } from "../import/names.ts";
import type { Condition } from "./condition.ts";
import type { NameReader } from "./condition-value.ts";
import type { ConditionWords } from "./conditions.ts";
import { isDayCondition } from "./day-condition.ts";

/** Fields whose every value is known, so that another one is a mistake. */
const closed: ReadonlySet<string> = new Set(["crm_status", "crm_category", "crm_currency", "enumeration"]);

/** What the portal has to tell for some conditions; nothing is asked where they need nothing. Throws what the portal does. */
export async function conditionWords(
  { portal }: Pick<OpenedPortal, "portal">,
  entity: string,
  conditions: readonly Condition[],
  signal: AbortSignal,
): Promise<ConditionWords> {
  const isNeeded = conditions.some((one) => isDayCondition(one) || [one.value].flat().some(mayBeName(one.field)));
  if (!isNeeded) return { read: () => undefined, zone: "UTC" };
  const dictionaries = await portal.dictionaries({ signal });
  return { read: readerOf(namesOf(entity, dictionaries, new Map())), zone: dictionaries.identity.timeZone.id };
}

/** Numbers of people and of tasks' own lists are taken as they are: the portal knows more of them than it lists. */
const mayBeName =
  (field: PortalField) =>
  (text: string): boolean =>
    text !== "" &&
    (closed.has(field.type) || (!/^-?\d+$/.test(text) && (isPerson(field) || field.items !== undefined)));

function readerOf(names: Names): NameReader {
  return (field, text) => {
    const read = mayBeName(field)(text) ? names.read(field, text) : undefined;
    return read === undefined || "wrong" in read ? read : String(read.value);
  };
}
