import type { BlockContent, DefinitionContent, List, Nodes, PhrasingContent, RootContent, Table } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { safeLink } from "../safe-text/safe-link.ts";
import { type Form, type MessageLine, type MessageSpan, plainLines, plainSpan } from "./message-line.ts";

/** More marks and items than anybody writes in a message, and deeper nested: reading them takes more than linear time. */
const mostMarks = 2000;
const mostItems = 1000;

const marks = /[*_`~[\]<>|&\\!@]|www\.|:\/\//gi;
const items = /^[ \t]*(?:[-+*]|\d{1,9}[.)])/gm;
const deepNest = /^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])){21}/m;

const formOf: Readonly<Partial<Record<Nodes["type"], Form>>> = {
  strong: "strong",
  emphasis: "emphasis",
  delete: "struck",
};

/** Where links by name lead. */
type Definitions = ReadonlyMap<string, string>;

/** Markdown (GitHub's flavour) as lines; a text with an endless number of marks as it is written. */
export function readMarkdown(text: string): readonly MessageLine[] {
  if (isExcessive(text)) return plainLines(text);
  const root = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const definitions = new Map(
    root.children.flatMap((node) => (node.type === "definition" ? [[node.identifier, node.url] as const] : [])),
  );
  const lines = blockLines(root.children, definitions);
  // A text of nothing but comments and definitions was meant to say something.
  return lines.every(({ spans }) => spans.length === 0) ? plainLines(text) : lines;
}

function isExcessive(text: string): boolean {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return count(marks) > mostMarks || count(items) > mostItems || deepNest.test(text);
}

/** Blocks with a blank line between them. */
function blockLines(nodes: readonly RootContent[], definitions: Definitions): readonly MessageLine[] {
  const blocks = nodes.map((node) => linesOf(node, definitions)).filter((lines) => lines.length > 0);
  return blocks.flatMap((lines, index) => (index === 0 ? lines : [{ spans: [] }, ...lines]));
}

function linesOf(node: RootContent, definitions: Definitions): readonly MessageLine[] {
  if (node.type === "paragraph") return inlineLines(node.children, definitions, new Set());
  if (node.type === "heading") return inlineLines(node.children, definitions, new Set<Form>(["strong"]));
  if (node.type === "blockquote") {
    return blockLines(node.children, definitions).map((line) => ({ ...line, isCode: false, isQuote: true }));
  }
  if (node.type === "code") return plainLines(node.value).map((line) => ({ ...line, isCode: true }));
  if (node.type === "list") return listLines(node, definitions, 0);
  if (node.type === "table") return tableLines(node, definitions);
  if (node.type === "html") return plainLines(node.value);
  if (node.type === "thematicBreak") return [{ spans: [plainSpan("———")] }];
  if (node.type === "footnoteDefinition") return blockLines(node.children, definitions);
  return [];
}

function listLines(
  { children, ordered, start }: List,
  definitions: Definitions,
  depth: number,
): readonly MessageLine[] {
  return children.flatMap(({ children: blocks, checked }, index) => {
    const mark = ordered === true ? `${(start ?? 1) + index}.` : "•";
    const lines = blocks.flatMap((block) => itemLines(block, definitions, depth));
    const [first = { spans: [] }, ...others] = lines;
    const box = typeof checked === "boolean" ? [plainSpan(checked ? "☑ " : "☐ ")] : [];
    const isItem = first.item === undefined;
    const head = { spans: [...box, ...(isItem ? first.spans : [])], item: { depth, mark } };
    return isItem ? [head, ...others] : [head, ...lines];
  });
}

function itemLines(
  block: BlockContent | DefinitionContent,
  definitions: Definitions,
  depth: number,
): readonly MessageLine[] {
  return block.type === "list" ? listLines(block, definitions, depth + 1) : linesOf(block, definitions);
}

/** Chats have no tables: every row is its name, then "heading: value". */
function tableLines({ children: [head, ...rows] }: Table, definitions: Definitions): readonly MessageLine[] {
  const cellsOf = (row: Table["children"][number] | undefined) =>
    (row?.children ?? []).map(({ children }) =>
      inlineLines(children, definitions, new Set()).flatMap((line) => line.spans),
    );
  const titles = cellsOf(head);
  if (rows.length === 0) return [{ spans: titles.flatMap((title, index) => [...between(index), ...title]) }];
  return rows.flatMap((row) => {
    const [name = [], ...values] = cellsOf(row);
    const told = values.flatMap((value, index) => [
      ...between(index),
      ...(titles[index + 1] ?? []),
      plainSpan(": "),
      ...value,
    ]);
    const lead: MessageLine = {
      spans: name.map((span) => ({ ...span, forms: new Set([...span.forms, "strong"] as const) })),
      item: { depth: 0, mark: "•" },
    };
    return told.length === 0 ? [lead] : [lead, { spans: told }];
  });
}

function between(index: number): readonly MessageSpan[] {
  return index === 0 ? [] : [plainSpan(" · ")];
}

/** Text parted where the writer has parted it: in a chat every line break is one. */
function inlineLines(
  nodes: readonly PhrasingContent[],
  definitions: Definitions,
  within: ReadonlySet<Form>,
): readonly MessageLine[] {
  const lines: MessageSpan[][] = [[]];
  for (const span of inlineSpans(nodes, { definitions, forms: within, link: undefined })) {
    const [first = "", ...others] = span.text.split("\n");
    if (first !== "") lines.at(-1)?.push({ ...span, text: first });
    for (const text of others) lines.push(text === "" ? [] : [{ ...span, text }]);
  }
  return lines.map((spans) => ({ spans }));
}

interface Within {
  readonly definitions: Definitions;
  readonly forms: ReadonlySet<Form>;
  readonly link: string | undefined;
}

function inlineSpans(nodes: readonly PhrasingContent[], within: Within): readonly MessageSpan[] {
  return nodes.flatMap((node) => spansOf(node, within));
}

function spansOf(node: PhrasingContent, within: Within): readonly MessageSpan[] {
  const { definitions, forms, link } = within;
  const span = (text: string): MessageSpan => ({ text, forms, link });
  if (node.type === "text" || node.type === "html") return [span(node.value)];
  if (node.type === "inlineCode") return [{ ...span(node.value), isCode: true }];
  if (node.type === "break") return [span("\n")];
  if (node.type === "link") return inlineSpans(node.children, { ...within, link: safeLink(node.url) });
  if (node.type === "linkReference") {
    return inlineSpans(node.children, { ...within, link: safeLink(definitions.get(node.identifier) ?? "") });
  }
  if (node.type === "image") return [imageSpan(node.alt, node.url, node.url, forms)];
  if (node.type === "imageReference") {
    return [imageSpan(node.alt, node.identifier, definitions.get(node.identifier), forms)];
  }
  if (node.type === "footnoteReference") return [span(`[${node.label ?? node.identifier}]`)];
  const form = formOf[node.type];
  return inlineSpans(node.children, { ...within, forms: form === undefined ? forms : new Set([...forms, form]) });
}

/** An image is a link with its text: chats load no images by their address. */
function imageSpan(
  alt: string | null | undefined,
  name: string,
  url: string | undefined,
  forms: ReadonlySet<Form>,
): MessageSpan {
  const text = alt === null || alt === undefined || alt === "" ? name : alt;
  return { text, forms, link: safeLink(url ?? "") };
}
