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

function wall(instant: number, zone: string): number {
  const text = new Date(instant).toLocaleString("sv-SE", { timeZone: zone });
  return Date.parse(`${text.replace(" ", "T")}Z`);
}

export function dateOf(instant: number, zone: string): string {
  return new Date(wall(instant, zone)).toISOString().slice(0, 10);
}

export function next(date: string): string {
  return new Date(Date.parse(date) + day).toISOString().slice(0, 10);
}

export function isWorkday(world: World, date: string): boolean {
  return ![0, 6].includes(new Date(date).getUTCDay()) && !world.holidays.includes(date);
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
