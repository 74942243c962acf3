/** How the rows lie on the axis of identifiers, as far as is known: so many up to this place, evenly from one to the next. */
export type Profile = readonly { readonly id: number; readonly rows: number }[];

/** A look at the axis: the first identifiers behind a place. */
export interface Look {
  readonly at: number;
  readonly ids: readonly number[];
}

/** Rows that probably lie behind `from` up to and including `to`. Outside the profile every number has `density` rows. */
export function rowsBetween(profile: Profile, density: number, from: number, to: number): number {
  return Math.max(0, rowsUpTo(profile, density, to) - rowsUpTo(profile, density, from));
}

function rowsUpTo(profile: Profile, density: number, id: number): number {
  const index = profile.findIndex((place) => place.id >= id);
  if (index === -1) {
    const last = profile.at(-1) ?? { id: 0, rows: 0 };
    return last.rows + (id - last.id) * density;
  }
  const after = profile[index] as Profile[number];
  const before = profile[index - 1];
  if (before === undefined) return after.rows - (after.id - id) * density;
  const share = (id - before.id) / (after.id - before.id);
  return before.rows + share * (after.rows - before.rows);
}

/** The place up to which so many rows probably lie behind `from`. */
export function placeBehind(profile: Profile, density: number, from: number, rows: number): number {
  const wanted = rowsUpTo(profile, density, from) + rows;
  const index = profile.findIndex((place) => place.rows >= wanted && place.id > from);
  if (index === -1) {
    const last = profile.at(-1) ?? { id: 0, rows: 0 };
    return last.id > from ? last.id + (wanted - last.rows) / density : from + rows / density;
  }
  const after = profile[index] as Profile[number];
  const before = profile[index - 1];
  if (before === undefined || before.rows === after.rows) return after.id;
  return before.id + ((wanted - before.rows) / (after.rows - before.rows)) * (after.id - before.id);
}

/** Makes a profile of looks at places in ascending order; `end` is where the list ends. */
export function profileOf(looks: readonly Look[], end: number): Profile {
  const places: { id: number; rows: number }[] = [];
  let rows = 0;
  for (const [index, { at, ids }] of looks.entries()) {
    const next = looks[index + 1];
    places.push({ id: at, rows });
    const [first] = ids;
    // Up to the first identifier there is nothing: a hole.
    if (first !== undefined && first - 1 > at) places.push({ id: Math.min(first - 1, next?.at ?? end), rows });
    rows += rowsOfStretch(ids, next, next?.at ?? end);
  }
  return [...places, { id: end, rows }];
}

/** Rows up to `to`, of which the first ones have been seen. */
function rowsOfStretch(ids: readonly number[], next: Look | undefined, to: number): number {
  const [first = to + 1] = ids;
  const last = ids.at(-1) ?? first;
  if (first > to) return 0;
  if (last > to) return ids.filter((id) => id <= to).length;
  const density = ids.length / (last - first + 1);
  const expected = Math.min(to - first + 1, density * (to - first + 1));
  const [behind = to] = next?.ids ?? [];
  // It ends in a hole, and nobody knows where that begins: somewhere between what was seen and what is possible.
  return behind - to > surprise / density ? Math.sqrt(ids.length * expected) : expected;
}

/** So many rows would have fitted into a hole between two looks. */
const surprise = 20;
