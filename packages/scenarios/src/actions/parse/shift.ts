import { type TimeUnit, unitOf, unitWord } from "./units.ts";

/** A length of time to go on. */
export interface Shift {
  readonly unit: TimeUnit;
  readonly count: number;
  /** "+3d" may count from something else than now, "через 3 дня" may not. */
  readonly isRelative: boolean;
}

const counts: Readonly<Record<string, number>> = { два: 2, две: 2, two: 2, три: 3, three: 3, четыре: 4, four: 4 };
const count = `\\d{1,4}|an?|one|один|одну|${Object.keys(counts).join("|")}`;
const plus = new RegExp(`^\\+ ?(\\d{1,4}) ?(${unitWord})$`);
const later = new RegExp(`^(?:через|in) (?:(${count}) ?)?(${unitWord})$`);
const by = new RegExp(`^(?:на|by|for) (?:(${count}) ?)?(${unitWord})$`);

const phrases: ReadonlyMap<string, number> = new Map([
  ["через полчаса", 30],
  ["in half an hour", 30],
  ["через полтора часа", 90],
]);

/** Reads "+3d", "через неделю", "in half an hour"; undefined for anything else. */
export function parseShift(text: string): Shift | undefined {
  const minutes = phrases.get(text);
  if (minutes !== undefined) return { unit: "minutes", count: minutes, isRelative: false };
  const relative = plus.exec(text);
  const match = relative ?? later.exec(text);
  return match === null ? undefined : { ...shiftOf(match), isRelative: relative !== null };
}

/** "на неделю", "by 3 days" as "+1w", "+3d": how something is put off. Any other text as it is. */
export function postponedBy(text: string): string {
  const match = by.exec(text.trim().toLowerCase().replaceAll(/\s+/g, " "));
  if (match === null) return text;
  return `+${shiftOf(match).count} ${match[2] ?? ""}`;
}

function shiftOf([, number = "", unit = ""]: readonly (string | undefined)[]): Pick<Shift, "unit" | "count"> {
  const written = /^\d+$/.test(number) ? Number(number) : (counts[number] ?? 1);
  return { unit: unitOf(unit), count: written };
}
