/** A record as the portal gave it. */
export type Row = Readonly<Record<string, unknown>>;

/** The ids in a value: one, or a list of them. */
export function idsOf(value: unknown): readonly number[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.map(Number).filter((id) => Number.isSafeInteger(id) && id > 0);
}
