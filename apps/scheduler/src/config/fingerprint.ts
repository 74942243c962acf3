import { hash } from "node:crypto";

/** The same for equal values, whatever the order of their keys: 32 hexadecimal digits. */
export function fingerprintOf(value: unknown): string {
  return hash("sha256", JSON.stringify(value, sorted)).slice(0, 32);
}

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
