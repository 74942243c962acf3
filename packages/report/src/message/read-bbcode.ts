import { safeLink } from "../safe-text/safe-link.ts";
import { scrubLines } from "../safe-text/scrub-text.ts";
import { pairsOf, type Token, tokensOf } from "./bbcode-tokens.ts";
import { type Form, type MessageLine, type MessageSpan, plainSpan } from "./message-line.ts";

const formOf: Readonly<Record<string, Form>> = { b: "strong", i: "emphasis", u: "underlined", s: "struck" };

/** A line that is being read. */
interface OpenLine {
  readonly spans: MessageSpan[];
  readonly isCode?: true;
}

/** A message with BB codes as lines. A tag that is not closed, or closes nothing, is text. */
export function readBbcode(bbcode: string): readonly MessageLine[] {
  const text = bbcode.replace(/\r\n?|[\v\f\u0085\u2028\u2029]|\[br\]|#BR#/gi, "\n");
  const tokens = tokensOf(text);
  const pairs = pairsOf(tokens);
  const lines: OpenLine[] = [{ spans: [] }];
  const open: Token[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind === "code") addCode(lines, token.value, open);
    else if (token.kind === "text" || !pairs.has(index)) addText(lines, token.source, open);
    else if (token.kind === "open") open.push(token);
    else open.pop();
  }
  return lines.map(lineOf).map(visible);
}

/** What is invisible has done its work: a bracket behind which it stands begins no tag. */
function visible(line: MessageLine): MessageLine {
  return { ...line, spans: line.spans.map((span) => ({ ...span, text: scrubLines(span.text) })) };
}

function addText(lines: OpenLine[], text: string, open: readonly Token[]): void {
  const [first = "", ...others] = text.split("\n");
  if (lines.at(-1)?.isCode === true && first !== "") lines.push({ spans: [] });
  if (first !== "") lines.at(-1)?.spans.push(spanOf(first, open, text));
  for (const one of others) lines.push({ spans: one === "" ? [] : [spanOf(one, open, text)] });
}

function spanOf(text: string, open: readonly Token[], whole: string): MessageSpan {
  const forms = new Set(open.flatMap(({ value }) => formOf[value] ?? []));
  const url = open.findLast(({ value }) => value === "url");
  const link = url === undefined ? undefined : safeLink(url.address === "" ? whole : url.address);
  return { text, forms, link };
}

/** Code of one line stands within a text, code of several is a block. */
function addCode(lines: OpenLine[], code: string, open: readonly Token[]): void {
  if (!code.includes("\n")) {
    if (code !== "") lines.at(-1)?.spans.push({ ...spanOf(code, open, ""), isCode: true });
    return;
  }
  if (lines.at(-1)?.spans.length === 0) lines.pop();
  const block = code.replace(/^\n|\n$/g, "").split("\n");
  lines.push(...block.map((line) => ({ spans: line === "" ? [] : [plainSpan(line)], isCode: true as const })));
}

/** What the beginning of a line tells: a quote, an item of a list. */
function lineOf(line: OpenLine): MessageLine {
  const [first, ...others] = line.spans;
  if (line.isCode === true || first === undefined || first.isCode === true || first.forms.size > 0) return line;
  const isQuote = first.text.startsWith(">>");
  const text = isQuote ? first.text.slice(2) : first.text;
  const [lead = "", indent = "", mark = ""] = /^( *)(•|\d{1,9}\.) /.exec(text) ?? [];
  const rest = text.slice(lead.length);
  const spans = [...(rest === "" ? [] : [{ ...first, text: rest }]), ...others];
  const item = lead === "" ? {} : { item: { depth: Math.floor(indent.length / 4), mark } };
  return { spans, ...(isQuote && { isQuote }), ...item };
}
