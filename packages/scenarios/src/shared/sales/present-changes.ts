import type { Content, Section } from "@b24kit/report";
import type { Changes } from "./changes-data.ts";
import { movementBlocks } from "./present-movement.ts";
import { trendsTable } from "./present-trends.ts";
import { recordDate } from "./record-date.ts";
import type { SalesShowing } from "./showing.ts";

/**
 * What is otherwise than in some records: the first one in full, the others as a column each. Without any, one line says what
 * cannot be known, and how to switch it on. `remark` tells more of the choice of the record.
 */
export function changesSection(changes: readonly Changes[], showing: SalesShowing, remark = ""): Section {
  const { sales, context } = showing;
  const [first] = changes;
  if (first === undefined) {
    const text = sales(context.records === undefined ? "changesOff" : "changesNone");
    return { kind: "section", id: "changes", title: sales("changes"), blocks: [{ kind: "paragraph", text }] };
  }
  const title = sales("changesSince", { date: recordDate(first, showing) });
  const blocks: Content[] = [
    ...(remark === "" ? [] : [{ kind: "paragraph" as const, text: remark }]),
    trendsTable(changes, showing),
    ...(first.movement === null
      ? [{ kind: "paragraph" as const, text: sales("movementUnread") }]
      : movementBlocks(first.movement, recordDate(first, showing), showing)),
  ];
  return { kind: "section", id: "changes", title, blocks };
}

/** The records that can be compared with, each once. */
export function distinctChanges(...found: readonly (Changes | null)[]): readonly Changes[] {
  const known = found.filter((changes) => changes !== null);
  return [...new Map(known.map((changes) => [changes.record.date, changes])).values()];
}
