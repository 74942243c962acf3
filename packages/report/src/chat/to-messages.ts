import type { ChatBlock, ChatMarkup } from "./chat-markup.ts";
import { writtenLines } from "./cut-line.ts";

/** A line as it is written, its text escaped. */
interface Written {
  readonly text: string;
  readonly isTable: boolean;
}

interface Packed {
  readonly lines: readonly Written[];
  readonly isApart: boolean;
}

const blank: Written = { text: "", isTable: false };

/** As few messages as hold the blocks. A block larger than a message is parted between its lines. */
export function toMessages(blocks: readonly ChatBlock[], markup: ChatMarkup): readonly string[] {
  const messages: Written[][] = [];
  let message: Written[] = [];
  for (const block of blocks.flatMap((found) => parted(written(found, markup), markup))) {
    const added = message.length > 0 && block.isApart ? [blank, ...block.lines] : block.lines;
    if (message.length > 0 && sizeOf([...message, ...added], markup) > markup.limit) {
      messages.push(message);
      message = [...block.lines];
    } else message = [...message, ...added];
  }
  if (message.length > 0) messages.push(message);
  return messages.map((lines) => joined(lines, markup));
}

function written({ lines, isApart }: ChatBlock, markup: ChatMarkup): Packed {
  const all = lines.flatMap(({ runs, isTable = false }) =>
    writtenLines(runs, markup).map((text) => ({ text, isTable })),
  );
  return { lines: all, isApart };
}

function parted({ lines, isApart }: Packed, markup: ChatMarkup): readonly Packed[] {
  const parts: Written[][] = [];
  let size = 0;
  for (const line of lines) {
    const length = markup.size(line.text) + 1;
    const last = parts.at(-1);
    // The last line of a message has no line break behind it.
    if (last === undefined || size + length - 1 > markup.limit) {
      parts.push([line]);
      size = length;
    } else {
      last.push(line);
      size += length;
    }
  }
  return parts.map((part, index) => ({ lines: part, isApart: isApart && index === 0 }));
}

function sizeOf(lines: readonly Written[], markup: ChatMarkup): number {
  return lines.reduce((sum, { text }) => sum + markup.size(text) + 1, -1);
}

/** Neighbouring lines of a table stand in one pair of tags. */
function joined(lines: readonly Written[], markup: ChatMarkup): string {
  const groups: Written[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last?.[0]?.isTable === true && line.isTable) last.push(line);
    else groups.push([line]);
  }
  return groups
    .map((group) => {
      const texts = group.map(({ text }) => text);
      return group[0]?.isTable === true && markup.table !== undefined ? markup.table(texts) : texts.join("\n");
    })
    .join("\n");
}
