/** A piece of markup as a reader of it sees it. */
export interface Token {
  readonly kind: "open" | "close" | "text";
  /** Name of the tag, or the text. */
  readonly value: string;
  readonly attributes: string;
}

const emptyElements = new Set(["br", "meta"]);

/** Tokens of HTML; throws where something is neither text nor a whole tag, or a tag is closed that was not opened. */
export function readHtml(html: string): readonly Token[] {
  const open: string[] = [];
  const tokens: Token[] = [];
  for (const [whole, close, name, attributes, text] of html.matchAll(
    /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"<>]*")*)>|([^<>]+)|[<>]/g,
  )) {
    if (text !== undefined) tokens.push({ kind: "text", value: text, attributes: "" });
    else if (name === undefined) throw new Error(`A stray ${whole}`);
    else if (close === "/") {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing`);
      tokens.push({ kind: "close", value: name, attributes: "" });
    } else {
      if (!emptyElements.has(name)) open.push(name);
      tokens.push({ kind: "open", value: name, attributes: attributes ?? "" });
    }
  }
  if (open.length > 0) throw new Error(`Never closed: ${open.join(", ")}`);
  return tokens;
}

/** Text of HTML after its entities were parsed. Throws for an ampersand that begins none of the four. */
export function textOfHtml(html: string): string {
  const text = readHtml(html).flatMap(({ kind, value }) => (kind === "text" ? value : []));
  return text.join("").replace(/&(?:(amp|lt|gt|quot);)?/g, (whole, name: string | undefined) => {
    if (name === undefined) throw new Error(`A bare ${whole}`);
    return { amp: "&", lt: "<", gt: ">", quot: '"' }[name] ?? "";
  });
}

/** Tokens of BB codes, read as generously as a messenger might; whatever follows a bracket at once is a tag. */
export function readBbcode(markup: string): readonly Token[] {
  const open: string[] = [];
  const tokens: Token[] = [];
  for (const [whole, close, name, attributes, text] of markup.matchAll(
    /\[(\/?)([A-Za-z*]+)((?:=[^\][]*)?)\]|([^[]+|\[(?=\u2060))|\[/g,
  )) {
    if (text !== undefined) tokens.push({ kind: "text", value: text, attributes: "" });
    else if (name === undefined) throw new Error(`A live ${whole}`);
    else if (close === "/") {
      if (open.pop() !== name) throw new Error(`[/${name}] closes nothing`);
      tokens.push({ kind: "close", value: name, attributes: "" });
    } else {
      open.push(name);
      tokens.push({ kind: "open", value: name, attributes: attributes ?? "" });
    }
  }
  if (open.length > 0) throw new Error(`Never closed: ${open.join(", ")}`);
  return tokens;
}
