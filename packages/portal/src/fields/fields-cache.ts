import type { DictionaryCache } from "../dictionaries/dictionary-cache.ts";
import type { PortalField } from "./portal-field.ts";

/** Raised when the shape of an entry changes. */
const VERSION = 1;

/** Milliseconds that an entry is served: as long as the dictionaries. */
const LIFETIME = 24 * 60 * 60 * 1000;

/** Fields that were read less than a day ago; `now` in epoch milliseconds. */
export function loadFields(
  cache: DictionaryCache,
  key: string,
  entity: string,
  now: number,
): readonly PortalField[] | undefined {
  const stored = cache.get(entryKey(key, entity));
  const age = stored === undefined ? Number.NaN : now - stored.savedAt;
  if (stored === undefined || !(age >= 0 && age < LIFETIME)) return undefined;
  const entry = parseJson(stored.value);
  return isEntry(entry) ? entry.fields : undefined;
}

interface Entry {
  readonly version: typeof VERSION;
  readonly fields: readonly PortalField[];
}

/** Looked at by hand: every call may ask, and a schema would cost it more than all the rest. */
function isEntry(value: unknown): value is Entry {
  if (typeof value !== "object" || value === null || !("version" in value) || !("fields" in value)) return false;
  const { version, fields } = value;
  return version === VERSION && Array.isArray(fields) && fields.every(isField);
}

function isField(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { name, type, title } = value as Partial<PortalField>;
  return [name, type, title].every((text) => typeof text === "string");
}

export function saveFields(
  cache: DictionaryCache,
  key: string,
  entity: string,
  fields: readonly PortalField[],
  now: number,
): void {
  cache.set(entryKey(key, entity), JSON.stringify({ version: VERSION, fields }), now);
}

/** Beside the dictionaries of the same key. */
function entryKey(key: string, entity: string): string {
  return `${key}:fields:${entity}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
