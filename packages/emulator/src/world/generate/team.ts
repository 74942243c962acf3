import type { Setting } from "./setting.ts";

export const DIRECTOR = 1;
export const SYSTEM_ADMINISTRATOR = 34;

export interface Department {
  readonly id: number;
  readonly parent?: number;
  /** Absent: the place is vacant. */
  readonly head?: number;
}

export const DEPARTMENTS: readonly Department[] = [
  { id: 1, head: 1 },
  { id: 5, parent: 1, head: 4 },
  { id: 6, parent: 5, head: 15 },
  { id: 9, parent: 1, head: 20 },
  { id: 12, parent: 1, head: 28 },
  { id: 14, parent: 9 },
];

export interface Member {
  readonly id: number;
  readonly department: number;
  /** "": the person has no time zone of their own. */
  readonly zone: string;
  readonly isActive: boolean;
}

type ZoneKey = "home" | "east" | "far" | "none";

/** In the order of the names in the language packs. The last one was dismissed. */
const MEMBERS: readonly (readonly [id: number, department: number, zone: ZoneKey])[] = [
  [DIRECTOR, 1, "home"],
  [3, 1, "home"],
  [4, 5, "home"],
  [7, 5, "home"],
  [8, 5, "home"],
  [10, 5, "east"],
  [11, 5, "home"],
  [13, 5, "home"],
  [14, 5, "home"],
  [15, 6, "home"],
  [16, 6, "home"],
  [18, 6, "far"],
  [19, 6, "home"],
  [20, 9, "home"],
  [22, 14, "home"],
  [23, 9, "home"],
  [24, 9, "east"],
  [26, 9, "home"],
  [27, 14, "home"],
  [28, 12, "home"],
  [30, 12, "home"],
  [31, 12, "home"],
  [33, 12, "none"],
  [SYSTEM_ADMINISTRATOR, 12, "home"],
  [35, 12, "home"],
  [9, 5, "home"],
];

export const DISMISSED = 9;

/** People who sell, per pipeline of the language packs. */
export const SELLERS: ReadonlyMap<number, readonly number[]> = new Map([
  [0, [4, 7, 8, 10, 11, 13, 14, 15, 16, 18]],
  [1, [20, 22, 23, 24, 26, 27]],
  [4, [15, 16, 19]],
]);

export function team(setting: Setting): Member[] {
  const { serverZone, company } = setting.content;
  const zones: Record<ZoneKey, string> = { home: serverZone, east: company.eastZone, far: company.farZone, none: "" };
  return MEMBERS.map(([id, department, zone]) => ({ id, department, zone: zones[zone], isActive: id !== DISMISSED }));
}

/** Everybody who still works, but not the director: whose records are made in bulk. */
export function staff(setting: Setting): Member[] {
  return team(setting).filter((member) => member.isActive && member.id !== DIRECTOR);
}

/** The head of the department; while the place is vacant, that of the department above. */
export function headOf(department: number): number {
  const found = DEPARTMENTS.find(({ id }) => id === department);
  if (found?.head !== undefined) return found.head;
  return found?.parent === undefined ? DIRECTOR : headOf(found.parent);
}
