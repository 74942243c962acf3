import { toText } from "./values.ts";

/** Answered as `{}`: PHP objects without a serialiser, such as the dates of `user.get`. Every other empty map is `[]`. */
export const emptyObject: Readonly<Record<string, never>> = Object.freeze({});

/**
 * JSON text as PHP's `json_encode` writes it: a map without keys is `[]`, a map with the keys 0…n−1 is a list, undefined
 * members are left out, and `/`, `<`, `>`, `&`, `'` and `"` inside strings are escaped. Written in one pass: answers of
 * several megabytes are usual.
 */
export function encodeJson(value: unknown): string {
  if (typeof value === "string") return encodeText(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) return `[${value.map(encodeJson).join(",")}]`;
  return value === emptyObject ? "{}" : encodeMap(value as Readonly<Record<string, unknown>>);
}

function encodeMap(map: Readonly<Record<string, unknown>>): string {
  const keys = Object.keys(map).filter((key) => map[key] !== undefined);
  if (keys.every((key, place) => key === String(place)))
    return `[${keys.map((key) => encodeJson(map[key])).join(",")}]`;
  let members = "";
  for (const key of keys) members += `${members === "" ? "" : ","}${encodeText(key)}:${encodeJson(map[key])}`;
  return `{${members}}`;
}

/** Anything but characters that stand for themselves in JSON: control characters, `"&'/<>` and the backslash, halves of surrogates. */
const special = /[^ !#-%(-.0-;=?-[\]-\ud7ff\ue000-\uffff]/;

function encodeText(text: string): string {
  if (!special.test(text)) return `"${text}"`;
  return JSON.stringify(text).replaceAll(/\\[^]|[/<>&']/g, (found) => jsonEscapes[found] ?? found);
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
