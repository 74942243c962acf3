import { toText } from "./values.ts";

/** Answered as `{}`: PHP objects without a serialiser, such as the dates of `user.get`. Every other empty map is `[]`. */
export const emptyObject: Readonly<Record<string, never>> = Object.freeze({});

/**
 * The value as PHP's `json_encode` would shape it: a map without keys is `[]`, a map with the keys 0…n−1 is a list.
 * Undefined members are left out.
 */
function toPhpShape(value: unknown): unknown {
  if (typeof value !== "object" || value === null || value === emptyObject) return value;
  if (Array.isArray(value)) return value.map(toPhpShape);
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  if (entries.every(([key], index) => key === String(index))) return entries.map(([, member]) => toPhpShape(member));
  const shaped = Object.create(null) as Record<string, unknown>;
  for (const [key, member] of entries) shaped[key] = toPhpShape(member);
  return shaped;
}

/** JSON text with the characters that the portal escapes: `/`, `<`, `>`, `&`, `'` and `"` inside strings. */
export function encodeJson(value: unknown): string {
  return JSON.stringify(toPhpShape(value)).replaceAll(/\\[^]|[/<>&']/g, (found) => jsonEscapes[found] ?? found);
}

const jsonEscapes: Readonly<Record<string, string>> = {
  '\\"': "\\u0022",
  "/": "\\/",
  "<": "\\u003C",
  ">": "\\u003E",
  "&": "\\u0026",
  "'": "\\u0027",
};

/** `<response>` with one element per key; list elements and integer keys become `<item>`. */
export function encodeXml(value: unknown): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<response>${xmlOf(value)}</response>`;
}

function xmlOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return xmlText(value);
  return Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]) => {
      const name = /^[A-Za-z_][\w.-]*$/.test(key) ? key : "item";
      return `<${name}>${xmlOf(member)}</${name}>`;
    })
    .join("");
}

function xmlText(value: unknown): string {
  return toText(value).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
