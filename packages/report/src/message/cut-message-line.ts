import { graphemes } from "../text/text-width.ts";
import type { MessageLine, MessageSpan } from "./message-line.ts";

/** A line as one or, where it is larger than a message, as several: cut between two characters, every tag closed. */
export function cutLine(
  line: MessageLine,
  limit: number,
  write: (line: MessageLine) => string,
): readonly MessageLine[] {
  if (write(line).length <= limit) return [line];
  const sizeOf = (spans: readonly MessageSpan[]): number => write({ ...line, spans }).length;
  const lines: { spans: MessageSpan[]; size: number }[] = [];
  for (const span of line.spans.flatMap((one) => shortSpans(one, limit, sizeOf))) {
    const size = sizeOf([span]);
    const last = lines.at(-1);
    if (last !== undefined && last.size + size <= limit) {
      last.spans.push(span);
      last.size += size;
    } else lines.push({ spans: [span], size });
  }
  const { item, ...rest } = line;
  return lines.map(({ spans }, index) => ({ ...rest, spans, ...(index === 0 && item !== undefined && { item }) }));
}

/** Escaping never makes a text longer than twice its length. */
function shortSpans(
  span: MessageSpan,
  limit: number,
  sizeOf: (spans: readonly MessageSpan[]) => number,
): readonly MessageSpan[] {
  const tags = sizeOf([{ ...span, text: "x" }]);
  // An address that would fill a message by itself is none that anybody can follow.
  if (span.link !== undefined && tags > limit / 2) return shortSpans({ ...span, link: undefined }, limit, sizeOf);
  return chunks(span.text, Math.max(1, Math.floor((limit - tags) / 2))).map((text) => ({ ...span, text }));
}

function chunks(text: string, room: number): readonly string[] {
  const found: string[] = [];
  let chunk = "";
  for (const grapheme of graphemes(text)) {
    // A pile of marks larger than a message is no character that anybody sees.
    for (const piece of grapheme.length > room ? Array.from(grapheme) : [grapheme]) {
      if (chunk.length + piece.length > room && chunk !== "") {
        found.push(chunk);
        chunk = "";
      }
      chunk += piece;
    }
  }
  return [...found, chunk];
}
