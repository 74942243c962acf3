import type { Content, Notice } from "../document.ts";
import { frameWords, moreText, type Part, type PartsOptions } from "../parts/report-parts.ts";
import type { Wording } from "../wording/create-wording.ts";
import type { FrameKey } from "../wording/frame-wording.ts";
import type { ChatBlock, Line, Run } from "./chat-markup.ts";
import { runsOf } from "./runs-of.ts";
import { tableLines } from "./table-lines.ts";

/** The blocks of a report as a chat shows them; `tableColumns` is the room for aligned tables, 0 where there are none. */
export function chatBlocks(parts: readonly Part[], { lang }: PartsOptions, tableColumns: number): readonly ChatBlock[] {
  const t = frameWords(lang);
  // A chart has no lines.
  return parts.flatMap((part) => partBlocks(part, tableColumns, t)).filter(({ lines }) => lines.length > 0);
}

function partBlocks(part: Part, tableColumns: number, t: Wording<FrameKey>): readonly ChatBlock[] {
  if (part.kind === "title") return [apart([line([{ text: part.text, form: "strong" }])])];
  if (part.kind === "headline") return [{ lines: [line(runsOf(part.text))], isApart: false }];
  if (part.kind === "notices") return [apart(part.notices.map(noticeLine))];
  if (part.kind === "origin") return [apart([line([{ text: part.text, form: "quiet" }])])];
  if (part.kind === "hint") return [apart([line([{ text: part.text }])])];
  if (part.kind === "content") return [apart(contentLines(part.block, tableColumns, t))];
  const [first = [], ...others] = part.blocks.map((block) => contentLines(block, tableColumns, t));
  const heading = line([{ text: part.heading, form: "strong" }]);
  // A heading is never the last line of a message.
  return [apart([heading, ...first]), ...others.map((lines) => ({ lines, isApart: false }))];
}

function apart(lines: readonly Line[]): ChatBlock {
  return { lines, isApart: true };
}

function line(runs: readonly Run[]): Line {
  return { runs };
}

function contentLines(block: Content, tableColumns: number, t: Wording<FrameKey>): readonly Line[] {
  if (block.kind === "chart") return [];
  if (block.kind === "paragraph") return [line(runsOf(block.text))];
  if (block.kind === "facts") {
    return block.items.map(({ label, value }) => line([...strong(`${label}:`), ...runsOf(value)]));
  }
  const more = moreText(block.more, t);
  const lines = block.kind === "list" ? block.items.flatMap(itemLines) : tableLines(block, tableColumns);
  return more === undefined ? lines : [...lines, line([{ text: more, form: "quiet" }])];
}

function itemLines({ mark, text, note }: Extract<Content, { kind: "list" }>["items"][number]): readonly Line[] {
  const item = line([...(mark === undefined ? [{ text: "• " }] : strong(mark)), ...runsOf(text)]);
  return note === undefined ? [item] : [item, line(runsOf(note).map((run) => ({ form: "quiet", ...run })))];
}

/** What stands in front of a text, and the space behind it. */
function strong(text: string): readonly Run[] {
  return [{ text, form: "strong" }, { text: " " }];
}

/** "!" marks what makes the report incomplete. */
function noticeLine({ kind, text, action }: Notice): Line {
  const lead = kind === "unreadable" || kind === "truncated" ? "! " : "• ";
  return line([{ text: `${lead}${text}` }, ...(action === undefined ? [] : [{ text: ` ${action}` }])]);
}
