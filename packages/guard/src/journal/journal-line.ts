import type { Seal } from "../seal.ts";
import { checkedEntry } from "./checked-entry.ts";
import type { JournalDraft, JournalEntry } from "./journal-entry.ts";
import type { JournalRow } from "./journal-store.ts";

/** What a line holds: its entry, its number, and the mac of the line before ("" for the first). */
export interface WrittenLine extends JournalEntry {
  readonly index: number;
  readonly previous: string;
}

const macPattern = /^[\da-f]{64}$/;
const instant = /^[\d:.TZ-]{20,30}$/;

/** Makes the row that follows `last`. Its mac covers its number, the mac before it and the entry. */
export function nextRow(seal: Seal, last: JournalRow | undefined, entry: JournalEntry): JournalRow {
  const index = (last?.index ?? 0) + 1;
  const line = JSON.stringify({ index, previous: shownMac(last?.mac), ...entry });
  return { index, line, mac: seal.mac("journal", line) };
}

/** A mac as it may be shown: whoever edits the file may put anything in its place. */
export function shownMac(mac: unknown): string {
  return typeof mac === "string" && macPattern.test(mac) ? mac : "";
}

/** The line of a row that is as it was written; undefined for any other row. */
export function genuineLine(seal: Seal, row: JournalRow): WrittenLine | undefined {
  return seal.isGenuine("journal", row.line, row.mac) ? (JSON.parse(row.line) as WrittenLine) : undefined;
}

/** What can still be read of a row that is not genuine; undefined when it is nothing like an entry. */
export function damagedLine(row: JournalRow): WrittenLine | undefined {
  try {
    const { at, previous, ...rest } = JSON.parse(row.line) as JournalDraft & { at: unknown; previous: unknown };
    return typeof at === "string" && instant.test(at)
      ? { index: row.index, previous: shownMac(previous), ...checkedEntry(rest, at) }
      : undefined;
  } catch {
    return undefined;
  }
}
