import { mask, type Scrub } from "./scrub.ts";

/** Below this nothing is looked at, so nothing is shown either. */
const deepest = 8;

/**
 * Hides secrets in everything that an error says: message, stack, causes, details. In place, so that its class and its
 * identity survive; for errors that are about to leave the package.
 */
export function scrubError(error: unknown, scrub: Scrub): void {
  if (error instanceof Error) scrubProperties(error, scrub, new Set());
}

function scrubProperties(error: Error, scrub: Scrub, seen: Set<object>): void {
  if (seen.has(error)) return;
  seen.add(error);
  // `message` and `stack` may live on the prototype of foreign errors.
  for (const name of new Set<string>(["message", "stack", "cause", ...Object.getOwnPropertyNames(error)])) {
    const before = Reflect.get(error, name) as unknown;
    const after = scrubValue(before, scrub, seen, 0);
    if (after !== before) replaceProperty(error, name, after);
  }
}

function replaceProperty(error: Error, name: string, value: unknown): void {
  const isEnumerable = Object.getOwnPropertyDescriptor(error, name)?.enumerable ?? false;
  Reflect.defineProperty(error, name, { value, enumerable: isEnumerable, writable: true, configurable: true });
}

/** The same value when nothing had to be hidden. Plain objects and arrays are copied, errors changed in place. */
function scrubValue(value: unknown, scrub: Scrub, seen: Set<object>, depth: number): unknown {
  if (typeof value === "string") return scrub(value);
  if (typeof value !== "object" || value === null) return value;
  if (depth > deepest) return mask;
  if (value instanceof Error) {
    scrubProperties(value, scrub, seen);
    return value;
  }
  if (value instanceof URL) return scrub(value.href);
  if (!Array.isArray(value) && !isPlain(value)) return value;
  const entries = Object.entries(value).map(
    ([name, inner]) => [scrub(name), scrubValue(inner, scrub, seen, depth + 1)] as const,
  );
  const isSame = Object.entries(value).every(
    ([name, inner], index) => entries[index]?.[0] === name && entries[index][1] === inner,
  );
  if (isSame) return value;
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
