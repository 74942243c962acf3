/** What PHP's parse_str makes of a query, with strings as leaves: written from the PHP manual, not from our encoder. */
export type PhpValue = string | PhpArray;
export type PhpArray = Map<string, PhpValue>;

export function parsePhpQuery(query: string): PhpArray {
  const root: PhpArray = new Map();
  for (const pair of query.split("&")) {
    if (pair === "") continue;
    const [rawName = "", ...rest] = pair.split("=");
    store(root, splitName(urldecode(rawName)), urldecode(rest.join("=")));
  }
  return root;
}

function urldecode(text: string): string {
  return decodeURIComponent(text.replaceAll("+", " "));
}

function splitName(name: string): string[] {
  const open = name.indexOf("[");
  if (open <= 0) return [name.replaceAll(/[. ]/g, "_")];
  const parts = [...name.slice(open).matchAll(/\[([^\]]*)\]/g)].map((match) => match[1] ?? "");
  return [name.slice(0, open).replaceAll(/[. ]/g, "_"), ...parts];
}

function store(array: PhpArray, path: string[], value: string): void {
  const [name = "", ...rest] = path;
  const key = name === "" ? String(array.size) : name;
  if (rest.length === 0) {
    array.set(key, value);
    return;
  }
  const inner = array.get(key);
  const next: PhpArray = inner instanceof Map ? inner : new Map();
  array.set(key, next);
  store(next, rest, value);
}
