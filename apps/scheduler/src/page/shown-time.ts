import { createFormat, type Format, type Language } from "@b24kit/report";

/** A time as the page shows it, always with its zone. */
interface ShownTime {
  /** For the attribute. */
  readonly iso: string;
  readonly text: string;
  readonly zone: string;
}

/** Shows epoch milliseconds in a zone. An unknown zone is shown as UTC, and says so. */
export type ShowTime = (at: number, zone: string) => ShownTime;

/** Times in a language; which year goes without saying is told by `now`. */
export function createShowTime(lang: Language, now: number): ShowTime {
  const formats = new Map<string, Format>();
  const formatOf = (zone: string): Format => {
    const known = formats.get(zone) ?? createFormat({ lang, zone: isZone(zone) ? zone : "UTC", now: instant(now) });
    formats.set(zone, known);
    return known;
  };
  return (at, zone) => {
    const format = formatOf(zone);
    return { iso: new Date(at).toISOString(), text: format.dateTime(instant(at)), zone: format.zone };
  };
}

function instant(at: number) {
  return { epochMilliseconds: at };
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).format(0) !== "";
  } catch {
    return false;
  }
}
