import { unitOf, unitWord } from "./units.ts";

const minutesPer = { minutes: 1, hours: 60, days: 1440, weeks: 10_080, months: Number.NaN } as const;

const phrases: ReadonlyMap<string, number> = new Map([
  ["полчаса", 30],
  ["час", 60],
  ["полтора часа", 90],
  ["half an hour", 30],
  ["an hour", 60],
  ["hour", 60],
]);

const piece = new RegExp(`(\\d{1,4}(?:[.,]\\d{1,2})?) ?(${unitWord})(?![а-яa-z])`, "g");

/** Whole minutes of "1h", "45 минут", "1 ч 30 мин", "1.5h", "полчаса", "1:30"; undefined when it is no length of time. */
export function parseDuration(text: string): number | undefined {
  const normal = text.trim().toLowerCase().replaceAll("ё", "е").replaceAll(/\s+/g, " ");
  const phrase = phrases.get(normal);
  if (phrase !== undefined) return phrase;
  const clock = /^(\d{1,2}):([0-5]\d)$/.exec(normal);
  const minutes = clock === null ? sumOf(normal) : Number(clock[1]) * 60 + Number(clock[2]);
  return minutes !== undefined && Number.isInteger(minutes) && minutes > 0 ? minutes : undefined;
}

function sumOf(text: string): number | undefined {
  if (text.replaceAll(piece, "").trim() !== "") return undefined;
  const minutes = [...text.matchAll(piece)].map(
    ([, count = "", unit = ""]) => Number(count.replace(",", ".")) * minutesPer[unitOf(unit)],
  );
  return minutes.reduce((sum, part) => sum + part, 0);
}
