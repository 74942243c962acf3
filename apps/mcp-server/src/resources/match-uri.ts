/** What stands in the places of a template's variables. */
export type Variables = Readonly<Record<string, string>>;

/** No address of ours is longer; anything else is refused before it is looked at. */
const longest = 1000;

/** One plain word: no slashes, no escapes, no dots that climb. */
const word = String.raw`(?!\.{1,2}$)[A-Za-z0-9._:-]{1,150}`;

/** `{?a,b}` at the end of a template: names that may be asked for in any order. */
const queryPart = /\{\?([\w,]+)\}$/;

/** The variables of an address that a template stands for; undefined when it does not. Only its query may hold escapes. */
export function matchUri(template: string, uri: string): Variables | undefined {
  if (uri.length > longest) return undefined;
  const [address = "", query = "", ...rest] = uri.split("?");
  const found = pathPattern(template.replace(queryPart, "")).exec(address);
  const asked = readQuery(query, queryPart.exec(template)?.[1]?.split(",") ?? []);
  if (found === null || asked === undefined || rest.length > 0) return undefined;
  return { ...found.groups, ...asked };
}

function pathPattern(path: string): RegExp {
  const parts = path.split(/\{(\w+)\}/);
  const pattern = parts.map((part, index) => (index % 2 === 0 ? literal(part) : `(?<${part}>${word})`));
  return new RegExp(`^${pattern.join("")}$`);
}

function literal(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** Undefined for a name that the template does not have, and for one that stands there twice. */
function readQuery(query: string, names: readonly string[]): Variables | undefined {
  const pairs = [...new URLSearchParams(query)];
  const given = Object.fromEntries(pairs);
  const isFine = pairs.length === Object.keys(given).length && pairs.every(([name]) => names.includes(name));
  return isFine ? given : undefined;
}
