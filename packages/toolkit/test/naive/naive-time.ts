import type { World } from "@b24kit/emulator";

export const minute = 60_000;
export const day = 86_400_000;

/** Milliseconds of a wall-clock minute in a zone, found by trying. */
export function utc(date: string, wallMinutes: number, zone: string): number {
  const wanted = Date.parse(date) + wallMinutes * minute;
  return [-15, -14, -13, -12, -11, -10, -9, -8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
    .map((hours) => wanted + hours * 60 * minute)
    .find((guess) => wall(guess, zone) === wanted)!;
}

/** Making one takes longer than a thousand uses. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known !== undefined) return known;
  const clock = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" });
  clocks.set(timeZone, clock);
  return clock;
}

function wall(instant: number, zone: string): number {
  const text = clockOf(zone).format(instant);
  return Date.parse(`${text.replace(" ", "T")}Z`);
}

export function dateOf(instant: number, zone: string): string {
  return new Date(wall(instant, zone)).toISOString().slice(0, 10);
}

export function next(date: string): string {
  return new Date(Date.parse(date) + day).toISOString().slice(0, 10);
}

/** Days off from Monday to Friday that a portal in Russia has by law and decree, 2026 and 2027, written out. */
const russianDaysOff = new Set(
  (
    "2026-01-01 2026-01-02 2026-01-05 2026-01-06 2026-01-07 2026-01-08 2026-01-09 2026-02-23 2026-03-09 2026-05-01 " +
    "2026-05-11 2026-06-12 2026-11-04 2026-12-31 2027-01-01 2027-01-04 2027-01-05 2027-01-06 2027-01-07 2027-01-08 " +
    "2027-02-22 2027-02-23 2027-03-08 2027-05-03 2027-05-10 2027-06-14 2027-11-04 2027-11-05 2027-12-31"
  ).split(" "),
);
const russianShortDays = new Set(
  "2026-04-30 2026-05-08 2026-06-11 2026-11-03 2027-02-20 2027-04-30 2027-06-11 2027-11-03".split(" "),
);

export function isWorkday(world: World, date: string): boolean {
  if (world.holidays.includes(date)) return false;
  if (!isRussian(world)) return ![0, 6].includes(new Date(date).getUTCDay());
  return date === "2027-02-20" || (![0, 6].includes(new Date(date).getUTCDay()) && !russianDaysOff.has(date));
}

/** Wall-clock minutes of the working hours, 9 to 18 or on a short day to 17; none on a day off. */
export function workMinutes(world: World, date: string): [number, number] {
  if (!isWorkday(world, date)) return [0, 0];
  return [540, isRussian(world) && russianShortDays.has(date) ? 1020 : 1080];
}

function isRussian(world: World): boolean {
  return world.portal.license.startsWith("ru_");
}

export function previousWorkday(world: World, date: string): string {
  let before = Date.parse(date) - day;
  while (!isWorkday(world, new Date(before).toISOString().slice(0, 10))) before -= day;
  return new Date(before).toISOString().slice(0, 10);
}

export function minutesOf(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, (to - from) / minute) }, (_, index) => from + index * minute);
}

export function stretches(sorted: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const m of sorted) {
    const last = found.at(-1);
    if (last?.[1] === m) last[1] = m + minute;
    else found.push([m, m + minute]);
  }
  return found;
}

export function ascending(left: number, right: number): number {
  return left - right;
}
