import type { Seal } from "../seal.ts";
import { fitsFilter } from "./fits-filter.ts";
import { damagedLine, genuineLine, shownMac } from "./journal-line.ts";
import type { JournalStore } from "./journal-store.ts";
import type { JournalFilter, JournalLine } from "./journal.ts";

/** Reads the lines that meet the conditions, oldest first, each with what proves it. */
export function* readLines(store: JournalStore, seal: Seal, filter: JournalFilter = {}): Generator<JournalLine> {
  for (const row of store.rows()) {
    const genuine = genuineLine(seal, row);
    const line = genuine ?? damagedLine(row);
    if (line !== undefined && fitsFilter(line, filter)) {
      yield { ...line, index: row.index, mac: shownMac(row.mac), isGenuine: genuine !== undefined };
    }
  }
}

/** The same lines as NDJSON, without line ends. */
export function* exportLines(store: JournalStore, seal: Seal, filter?: JournalFilter): Generator<string> {
  for (const line of readLines(store, seal, filter)) {
    yield JSON.stringify(line);
  }
}
