/** A piece of a message with BB codes. */
export interface Token {
  readonly kind: "text" | "open" | "close" | "code";
  /** Name of the tag, else the text. */
  readonly value: string;
  readonly address: string;
  /** As it is written. */
  readonly source: string;
}

/** Codes of the page "Text Formatting (BB Codes)" that stand around a text. */
const knownTags = new Set([
  "b",
  "i",
  "u",
  "s",
  "url",
  "user",
  "chat",
  "context",
  "call",
  "send",
  "put",
  "size",
  "color",
]);

const tag = /\[(\/?)([a-z]+)(?:=([^[\]\n]*))?\]/gi;
const codeEnd = "[/code]";

/** Text, tags that are known, and code with whatever stands in it. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const endOfCode = codeEnds(text);
  let from = 0;
  for (const match of text.matchAll(tag)) {
    const token = match.index < from ? undefined : tokenOf(match, text, endOfCode(match.index));
    if (token === undefined) continue;
    tokens.push(textToken(text.slice(from, match.index)), token);
    from = match.index + token.source.length;
  }
  return [...tokens, textToken(text.slice(from))];
}

function textToken(text: string): Token {
  return { kind: "text", value: text, address: "", source: text };
}

function tokenOf(match: RegExpExecArray, text: string, end: number | undefined): Token | undefined {
  const [source, slash = "", name = "", address = ""] = match;
  const value = name.toLowerCase();
  if (knownTags.has(value)) return { kind: slash === "" ? "open" : "close", value, address, source };
  if (source.toLowerCase() !== "[code]" || end === undefined) return undefined;
  const code = text.slice(match.index + source.length, end);
  return { kind: "code", value: code, address, source: text.slice(match.index, end + codeEnd.length) };
}

/** Finds the first end of code behind a place; asked for places one behind the other. */
function codeEnds(text: string): (place: number) => number | undefined {
  const ends = [...text.matchAll(/\[\/code\]/gi)].map(({ index }) => index);
  let next = 0;
  return (place) => {
    while (next < ends.length && (ends[next] ?? 0) < place) next += 1;
    return ends[next];
  };
}

/** Places of the tags that belong together; those opened in between and not closed are left out. */
export function pairsOf(tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  const open: number[] = [];
  const counts = new Map<string, number>();
  const count = (name: string, by: number) => counts.set(name, (counts.get(name) ?? 0) + by);
  for (const [index, { kind, value }] of tokens.entries()) {
    if (kind === "open") {
      open.push(index);
      count(value, 1);
    }
    if (kind !== "close" || (counts.get(value) ?? 0) === 0) continue;
    for (let top = open.pop(); top !== undefined; top = open.pop()) {
      const name = tokens[top]?.value ?? "";
      count(name, -1);
      if (name !== value) continue;
      found.add(top).add(index);
      break;
    }
  }
  return found;
}
