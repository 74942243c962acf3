import { ClientError, fileContent, isFileContent, isReference, type Params, result } from "@b24kit/client";

/** The name under which a reference to an earlier command stands in plain parameters. */
const referenceName = "$result";
/** The same of a local file: its path, size and digest. The content itself is never stored. */
const fileName = "$file";
/** Levels of nesting, as the client allows them. */
const deepest = 32;

/**
 * Parameters as they can be stored and compared: plain JSON, references as `{ "$result": [key, …path] }`, local files as
 * `{ "$file": { path, size, sha256 } }`, the order of the names kept. Throws `bad-parameters` for what the client could not send
 * either, and for a literal `$result` or `$file` object.
 */
export function toPlainParams(method: string, params: Params): Params {
  return plainRecord(params, { method, path: [] });
}

/** The parameters of a plan as the client takes them. */
export function fromPlainParams(params: Params): Params {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, revive(value)]));
}

/** The commands that the parameters refer to, with the path of each reference. */
export function referencesIn(value: unknown): readonly (readonly [key: string, ...path: string[]])[] {
  if (typeof value !== "object" || value === null) return [];
  const reference = plainReference(value);
  return reference === undefined ? Object.values(value).flatMap(referencesIn) : [reference];
}

interface Place {
  readonly method: string;
  readonly path: readonly string[];
}

function plainRecord(record: object, place: Place): Params {
  if (Object.hasOwn(record, referenceName))
    throw bad(place, `has the name ${referenceName}: references are made by result()`);
  if (Object.hasOwn(record, fileName)) throw bad(place, `has the name ${fileName}: files are made by describeFile()`);
  const entries = Object.entries(record).flatMap(([name, value]: [string, unknown]) => {
    const here = { ...place, path: [...place.path, name] };
    if (value !== undefined) return [[wellFormed(name, place), plainValue(value, here)] as const];
    // A condition that is left out would make a change of many out of a change of one.
    if (place.path.some((part) => part.toLowerCase() === "filter")) throw bad(here, "is undefined");
    return [];
  });
  return Object.fromEntries(entries);
}

function plainValue(value: unknown, place: Place): unknown {
  if (place.path.length > deepest) throw bad(place, `is nested more than ${deepest} levels deep`);
  if (value === null || typeof value === "boolean") return value;
  if (typeof value === "string") return wellFormed(value, place);
  if (typeof value === "number") return exactNumber(value, place);
  if (typeof value === "bigint") return value.toString();
  if (typeof value === "object") return plainObject(value, place);
  throw bad(place, `is a ${typeof value}`);
}

function plainObject(value: object, place: Place): unknown {
  if (isFileContent(value)) {
    const { path, size, sha256 } = value;
    return { [fileName]: { path: wellFormed(path, place), size: exactNumber(size, place), sha256 } };
  }
  if (isReference(value)) return { [referenceName]: [value.key, ...Array.from(value.path, String)] };
  if (Array.isArray(value)) {
    return Array.from(value, (item: unknown, index) =>
      plainValue(item, { ...place, path: [...place.path, String(index)] }),
    );
  }
  // By the method of the class: an own one could give anything, and another thing each time.
  if (value instanceof Date && !Number.isNaN(Number(value))) return Date.prototype.toISOString.call(value);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) throw bad(place, "is not a plain object");
  if (Object.hasOwn(value, referenceName))
    throw bad(place, `has the name ${referenceName}; write references by result()`);
  return plainRecord(value, place);
}

function exactNumber(value: number, place: Place): number {
  if (!Number.isFinite(value)) throw bad(place, "is no number that can be sent");
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) throw bad(place, "is a whole number above 2^53");
  return value === 0 ? 0 : value;
}

function wellFormed(text: string, place: Place): string {
  if (!text.isWellFormed()) throw bad(place, "contains half of a character");
  return text;
}

function bad({ method, path }: Place, what: string): ClientError {
  const where = path
    .slice(0, 4)
    .join(" → ")
    .replaceAll(/[^\w.*%<>=!@ →-]/g, "?");
  return new ClientError("bad-parameters", `The parameter ${where} ${what}. Nothing was sent.`, {
    method,
    hint: "Pass strings, finite numbers, true, false, null, arrays and plain objects.",
  });
}

function revive(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const reference = plainReference(value);
  if (reference !== undefined) return result(...reference);
  if (Object.hasOwn(value, fileName)) {
    return fileContent((value as { readonly $file: Parameters<typeof fileContent>[0] }).$file);
  }
  return Array.isArray(value) ? value.map(revive) : fromPlainParams(value as Params);
}

function plainReference(value: object): readonly [string, ...string[]] | undefined {
  return Object.hasOwn(value, referenceName)
    ? (value as { $result: readonly [string, ...string[]] }).$result
    : undefined;
}
