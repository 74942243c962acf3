// What `parse_mode: "HTML"` of the Bot API takes (https://core.telegram.org/bots/api#html-style): these tags, these attributes and
// these named entities, every tag closed in order. Where Telegram's own parser silently corrects nesting that the page forbids, this
// one refuses: what we send should need no correction.

/** A piece of the text that is formatted; offset and length in UTF-16 code units, as MessageEntity has them. */
export interface Entity {
  readonly type: string;
  readonly offset: number;
  readonly length: number;
  readonly url?: string;
}

export interface Parsed {
  readonly text: string;
  readonly entities: readonly Entity[];
}

/** Why a text cannot be parsed; `message` is what follows "can't parse entities: ". */
export class ParseFault extends Error {}

const types: Readonly<Record<string, string>> = {
  b: "bold",
  strong: "bold",
  i: "italic",
  em: "italic",
  u: "underline",
  ins: "underline",
  s: "strikethrough",
  strike: "strikethrough",
  del: "strikethrough",
  span: "spoiler",
  "tg-spoiler": "spoiler",
  "tg-emoji": "custom_emoji",
  a: "text_link",
  code: "code",
  pre: "pre",
  blockquote: "blockquote",
};

/** The only attributes that the page knows, by tag. */
const attributes: Readonly<Record<string, RegExp>> = {
  a: /^href="[^"<>]+"$/,
  span: /^class="tg-spoiler"$/,
  "tg-emoji": /^emoji-id="\d+"$/,
  code: /^class="language-[^"<>]+"$/,
  blockquote: /^expandable$/,
};

/** Tags that mean nothing without their attribute. */
const needsAttribute = new Set(["span", "tg-emoji", "a"]);

const free = new Set(["bold", "italic", "underline", "strikethrough", "spoiler"]);

interface Open {
  readonly tag: string;
  readonly at: number;
  readonly url?: string;
}

/** The text without markup, and its entities. Throws `ParseFault`. */
export function parseTelegramHtml(markup: string): Parsed {
  let text = "";
  const open: Open[] = [];
  const entities: Entity[] = [];
  const pattern = /<(?<tag>[^>]*)>|&(?<entity>#\d{1,7}|#[xX][\da-fA-F]{1,6}|\w+);|(?<bare>[<>&])|(?<plain>[^<>&]+)/g;
  for (const match of markup.matchAll(pattern)) {
    const { tag, entity, bare, plain } = match.groups ?? {};
    if (bare !== undefined)
      throw new ParseFault(`"${bare}" is not escaped at byte offset ${bytes(markup, match.index)}`);
    if (plain !== undefined) text += plain;
    else if (entity !== undefined) text += decodeEntity(entity);
    else if (tag?.startsWith("/") === true)
      entities.push(...closeTag(tag.slice(1), { open, text, markup, index: match.index }));
    else open.push(openTag(tag ?? "", { open, text, markup, index: match.index }));
  }
  const last = open.at(-1);
  if (last !== undefined) throw new ParseFault(`Can't find end tag corresponding to start tag "${last.tag}"`);
  if (!text.isWellFormed()) throw new ParseFault("Text contains invalid Unicode characters");
  return { text, entities: entities.toSorted((a, b) => a.offset - b.offset || b.length - a.length) };
}

interface At {
  readonly open: Open[];
  readonly text: string;
  readonly markup: string;
  readonly index: number;
}

function openTag(source: string, { open, text, markup, index }: At): Open {
  const [, name = "", attribute = ""] = /^([^\s]*)\s*(.*)$/s.exec(source) ?? [];
  const tag = name.toLowerCase();
  if (types[tag] === undefined)
    throw new ParseFault(`Unsupported start tag "${tag}" at byte offset ${bytes(markup, index)}`);
  if (attribute === "" ? needsAttribute.has(tag) : attributes[tag]?.test(attribute) !== true)
    throw new ParseFault(
      `the attributes of tag "${tag}" are none that the API knows, at byte offset ${bytes(markup, index)}`,
    );
  checkNesting(tag, open);
  const url =
    tag === "a" ? attribute.slice(6, -1).replace(/&(#\d+|\w+);/g, (_, entity: string) => decodeEntity(entity)) : "";
  return { tag, at: text.length, ...(url === "" ? {} : { url }) };
}

/**
 * bold, italic, underline, strikethrough and spoiler "can contain and can be part of any other entities, except pre and code";
 * blockquotes "can't be nested"; "all other entities can't contain each other". A code in a pre names its language.
 */
function checkNesting(tag: string, open: readonly Open[]): void {
  for (const outer of open) {
    const isLanguage = tag === "code" && outer.tag === "pre" && open.at(-1) === outer;
    const type = types[tag] ?? "";
    const outerType = types[outer.tag] ?? "";
    const hasMono = ["pre", "code"].includes(type) || ["pre", "code"].includes(outerType);
    const isQuote = (type === "blockquote") !== (outerType === "blockquote");
    const isAllowed = isLanguage || isQuote || (!hasMono && (free.has(type) || free.has(outerType)));
    if (!isAllowed) throw new ParseFault(`"${tag}" may not stand within "${outer.tag}"`);
  }
}

function closeTag(source: string, { open, text, markup, index }: At): Entity[] {
  const tag = source.trim().toLowerCase();
  const last = open.pop();
  const offset = bytes(markup, index);
  if (last === undefined) throw new ParseFault(`Unexpected end tag at byte offset ${offset}`);
  if (tag !== last.tag)
    throw new ParseFault(`Unmatched end tag at byte offset ${offset}, expected "</${last.tag}>", found "</${tag}>"`);
  const length = text.length - last.at;
  if (length === 0) return [];
  return [{ type: types[tag] ?? "", offset: last.at, length, ...(last.url === undefined ? {} : { url: last.url }) }];
}

/** "The API currently supports only the following named HTML entities: &lt;, &gt;, &amp; and &quot;"; all numerical ones. */
function decodeEntity(entity: string): string {
  const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"' };
  if (named[entity] !== undefined) return named[entity];
  const digits = /^#(?:[xX]([\da-fA-F]+)|(\d+))$/.exec(entity);
  const code = digits?.[1] === undefined ? Number(digits?.[2]) : Number.parseInt(digits[1], 16);
  if (!(code > 0 && code < 0x11_00_00)) throw new ParseFault(`the entity "&${entity};" is none that the API knows`);
  return String.fromCodePoint(code);
}

function bytes(text: string, index: number): number {
  return Buffer.byteLength(text.slice(0, index));
}
