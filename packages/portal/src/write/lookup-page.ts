import type { BulkCommand, Command, Resolution, SuccessfulOutcome } from "@b24kit/client";
import { z } from "zod";
import { isRecord, readWire } from "../wire.ts";

/** One page of a list, read to find out what became of commands. */
export interface LookupPage {
  readonly command: Command;
  /** What its rows tell of each command. Throws `MalformedAnswerError`. */
  tell(answer: SuccessfulOutcome): readonly (readonly [BulkCommand, Resolution])[];
}

/** Rows of a page of the CRM's lists. */
const pageSize = 50;

/** The rows of a classic list, or of crm.item.list. */
export function rowsOf(list: string, { result }: SuccessfulOutcome): readonly Readonly<Record<string, unknown>>[] {
  const rows = readWire(list, z.array(z.unknown()), isRecord(result) ? result["items"] : result);
  return rows.filter(isRecord);
}

/** What belongs on one page together. */
export function pagesOf<Item>(items: readonly Item[], groupOf: (item: Item) => unknown): readonly (readonly Item[])[] {
  const groups = Map.groupBy(items, (item) => JSON.stringify(groupOf(item)));
  return [...groups.values()].flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / pageSize) }, (_, page) =>
      group.slice(page * pageSize, (page + 1) * pageSize),
    ),
  );
}
