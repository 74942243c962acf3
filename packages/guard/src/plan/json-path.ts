/** Reading and writing values by paths of names, as the catalog gives them. */

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value at the path; the portal does not tell the names of top-level parameters apart by case. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  if (typeof value !== "object" || value === null) return undefined;
  const key = sameName(Object.keys(value), name);
  return key === undefined ? undefined : valueAt((value as Readonly<Record<string, unknown>>)[key], rest);
}

/** An object that has this value at the path. */
export function objectWith(path: readonly string[], value: unknown): Readonly<Record<string, unknown>> {
  const [name = "", ...rest] = path;
  return { [name]: rest.length === 0 ? value : objectWith(rest, value) };
}

/** The name among these, exactly or in another case. */
export function sameName(names: readonly string[], name: string): string | undefined {
  return names.find((other) => other === name) ?? names.find((other) => other.toLowerCase() === name.toLowerCase());
}

/** The name of the same field in a row: what is written as `RESPONSIBLE_ID` is read as `responsibleId` in places. */
export function fieldInRow(row: object, field: string): string | undefined {
  const names = Object.keys(row);
  return sameName(names, field) ?? names.find((name) => bareName(name) === bareName(field));
}

/** A field's name as it is the same in all spellings of the portal. */
export function bareName(name: string): string {
  return name.replaceAll("_", "").toLowerCase();
}
