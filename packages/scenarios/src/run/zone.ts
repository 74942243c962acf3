import type { Temporal } from "temporal-polyfill";
import { offsetZone, validZone, type Dictionaries } from "@b24kit/portal";
import type { Language, Report } from "@b24kit/report";
import { isBefore, type TimeSpan } from "../domain/dates.ts";
import type { Whose } from "./context.ts";
import { createErrors } from "./errors.ts";

type Zone = Report["timeZone"];

/** The zone asked for, else that of the user asked about, else the portal's for that user; the key's owner's otherwise. */
export function resolveZone(
  asked: string | undefined,
  whose: Whose,
  dictionaries: Dictionaries,
  language: Language,
): Zone {
  if (asked !== undefined) return { id: checkedZone(asked, language), source: "option" };
  const person = whose.kind === "user" && whose.id !== undefined ? dictionaries.people.get(whose.id) : undefined;
  const own = validZone(person?.timeZone);
  if (own !== undefined) return { id: own, source: "user" };
  const offset = person?.timeZoneOffset === undefined ? undefined : offsetZone(person.timeZoneOffset);
  if (offset !== undefined) return { id: offset, source: "user-offset" };
  // A person without a zone lives by the portal's clock, not by that of whoever asks.
  return (person && dictionaries.serverZone) ?? dictionaries.identity.timeZone;
}

/**
 * True when the zone is a bare offset and some place with this offset changes its clocks inside the span: then the days
 * computed may be an hour off, and nothing on the portal tells. A span of a year crosses two changes and ends with the
 * offset that it began with, so the ends alone do not tell.
 */
export function mayCrossClockChange(zone: Zone, span: TimeSpan, now: Temporal.Instant): boolean {
  if (zone.source !== "user-offset" && zone.source !== "server-offset") return false;
  const { offset } = now.toZonedDateTimeISO(zone.id);
  return Intl.supportedValuesOf("timeZone").some((id) => {
    if (now.toZonedDateTimeISO(id).offset !== offset) return false;
    const change = span.from.toZonedDateTimeISO(id).getTimeZoneTransition("next")?.toInstant();
    return change !== undefined && isBefore(change, span.to);
  });
}

function checkedZone(text: string, language: Language): string {
  const zone = validZone(text);
  if (zone === undefined) throw createErrors(language).invalidTimeZone(text);
  return zone;
}
