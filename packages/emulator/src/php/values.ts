/** Parameters of a call: what PHP would hold in an array keyed by name. */
export type Params = Record<string, unknown>;

/** True for what PHP calls an array: a list or a map. */
export function isArrayLike(value: unknown): value is Params | unknown[] {
  return typeof value === "object" && value !== null;
}

/** Value of a key, own properties only: parameter names come from the network. */
export function valueAt(container: unknown, key: string): unknown {
  return isArrayLike(container) && Object.hasOwn(container, key) ? (container as Params)[key] : undefined;
}

/** Text of a scalar as PHP casts it; `fallback` for arrays and null. */
export function toText(value: unknown, fallback = ""): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  if (typeof value === "boolean") return value ? "1" : "";
  return fallback;
}

/** `intval()`: leading digits of a string, 0 for the rest; a non-empty array is 1, an empty one 0. */
export function toInt(value: unknown): number {
  if (typeof value === "number") return Number.isFinite(value) ? Math.trunc(value) : 0;
  if (isArrayLike(value)) return Object.keys(value).length > 0 ? 1 : 0;
  const digits = /^\s*[+-]?\d+/.exec(toText(value));
  return digits === null ? 0 : Number(digits[0]);
}

/** PHP truthiness: "", "0", 0, false, null and an empty array are false, everything else is true, "false" included. */
export function isTruthy(value: unknown): boolean {
  if (isArrayLike(value)) return Object.keys(value).length > 0;
  return value !== "0" && Boolean(value);
}

/** The elements of a list or map; a scalar counts as a list of one, undefined and null as none. */
export function toList(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return isArrayLike(value) ? Object.values(value) : [value];
}

/** A map without prototype, so that names such as `__proto__` are plain keys. */
export function emptyParams(): Params {
  return Object.create(null) as Params;
}

/** A copy with the names in upper case, as the classic CRM methods and `batch` read their parameters. */
export function upperCaseNames(params: Params): Params {
  const upper = emptyParams();
  for (const [name, value] of Object.entries(params)) upper[name.toUpperCase()] = value;
  return upper;
}
