import { type Dictionaries, offsetZone } from "b24kit";

/**
 * The zone in which a person's day is counted, as Temporal takes it: the one that the portal has for them, else their offset, else
 * the portal's clock, else that of whose key it is. Undefined: whose key it is.
 */
export function zoneOf(dictionaries: Dictionaries, userId?: number): string {
  const { people, identity, serverZone } = dictionaries;
  if (userId === undefined || userId === identity.userId) return identity.timeZone.id;
  const person = people.get(userId);
  const offset = person?.timeZoneOffset === undefined ? undefined : offsetZone(person.timeZoneOffset);
  return person?.timeZone ?? offset ?? serverZone?.id ?? identity.timeZone.id;
}
