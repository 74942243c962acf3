import type { WordedReport } from "b24kit";
import { type OwnCommand, withOwnCommand } from "./own-command.ts";

type Block = WordedReport["report"]["blocks"][number];

/** The command under a line that goes on with one of several that fit: nothing but that, so no text of the portal. */
const goesOn = /^b24 report (?:dossier|meeting) [a-z]+:\d+(?: --date [\d-]+)?$/;

/** The notes of lists that are commands name the command as it is called here. */
export function withOwnNotes(blocks: readonly Block[], own: OwnCommand): Block[] {
  return blocks.map((block) => {
    if (block.kind === "section") return { ...block, blocks: withOwnNotes(block.blocks, own) } as Block;
    if (block.kind !== "list") return block;
    return { ...block, items: block.items.map((item) => ({ ...item, ...noteOf(item.note, own) })) };
  });
}

type Note = Extract<Block, { kind: "list" }>["items"][number]["note"];

function noteOf(note: Note, own: OwnCommand): { readonly note?: Note } {
  if (note === undefined || typeof note === "string") return {};
  return {
    note: note.map((span) => (goesOn.test(span.text) ? { ...span, text: withOwnCommand(span.text, own) } : span)),
  };
}
