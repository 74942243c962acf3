import { unescape } from "node:querystring";
import { emptyParams, type Params } from "./values.ts";

/** Nesting beyond this depth is dropped, as `max_input_nesting_level` does. */
const maxDepth = 64;

/** An array while it is being built: PHP keeps the order of keys and the next free index. */
interface Branch {
  readonly entries: Map<string, Branch | string>;
  nextIndex: number;
}

/**
 * Parses a query string or an urlencoded body like PHP's `parse_str`: `select[]=ID`, `filter[>ID]=10`,
 * `fields[PHONE][0][VALUE]=…`. Repeated scalars keep the last value; `.` and space in top-level names become `_`.
 */
export function parseQuery(text: string): Params {
  const pairs = text.split("&").filter((pair) => pair !== "");
  return parsePairs(
    pairs.map((pair) => {
      const equals = pair.indexOf("=");
      return equals === -1 ? [decode(pair), ""] : [decode(pair.slice(0, equals)), decode(pair.slice(equals + 1))];
    }),
  );
}

/** The same for pairs that are decoded already, such as the parts of a multipart body. */
export function parsePairs(pairs: readonly (readonly [name: string, value: string])[]): Params {
  const root = branch();
  for (const [name, value] of pairs) register(root, name, value);
  return toParams(root);
}

function branch(): Branch {
  return { entries: new Map(), nextIndex: 0 };
}

function decode(text: string): string {
  return unescape(text.replaceAll("+", " "));
}

function register(root: Branch, rawName: string, value: string): void {
  const keys = splitName(rawName.replace(/^ +/, ""));
  if (keys === undefined || keys.length > maxDepth) return;
  let target = root;
  for (const key of keys.slice(0, -1)) target = descend(target, key);
  put(target, keys.at(-1) ?? null, value);
}

/** Keys from the outermost in; null stands for `[]`. Undefined: PHP drops such a name. */
function splitName(name: string): (string | null)[] | undefined {
  const bracket = name.indexOf("[");
  const head = (bracket === -1 ? name : name.slice(0, bracket)).replaceAll(/[ .]/g, "_");
  if (bracket === -1) return head === "" ? undefined : [head];
  if (head === "") return undefined;
  if (!name.includes("]", bracket)) return [`${head}_${name.slice(bracket + 1)}`];
  return [head, ...innerKeys(name, bracket)];
}

/** `[a][][b]junk` gives a, null, b: text after the last bracket that closes is ignored. */
function innerKeys(name: string, start: number): (string | null)[] {
  const keys: (string | null)[] = [];
  let at = start;
  while (name[at] === "[") {
    const end = name.indexOf("]", at);
    if (end === -1) break;
    const key = name.slice(at + 1, end).replace(/^ +/, "");
    keys.push(key === "" ? null : key);
    at = end + 1;
  }
  return keys;
}

function descend(target: Branch, key: string | null): Branch {
  const existing = key === null ? undefined : target.entries.get(key);
  if (existing !== undefined && typeof existing !== "string") return existing;
  const child = branch();
  put(target, key, child);
  return child;
}

function put(target: Branch, key: string | null, value: Branch | string): void {
  const name = key ?? String(target.nextIndex);
  target.entries.set(name, value);
  if (/^(0|[1-9]\d{0,14})$/.test(name)) target.nextIndex = Math.max(target.nextIndex, Number(name) + 1);
}

/** Keys 0…n−1 in order make a list, anything else a map. The top level is always a map. */
function toParams(root: Branch): Params {
  const params = emptyParams();
  for (const [key, value] of root.entries) params[key] = toValue(value);
  return params;
}

function toValue(value: Branch | string): unknown {
  if (typeof value === "string") return value;
  const keys = [...value.entries.keys()];
  return keys.every((key, index) => key === String(index)) ? [...value.entries.values()].map(toValue) : toParams(value);
}
