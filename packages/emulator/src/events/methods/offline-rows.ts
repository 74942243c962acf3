import type { CellKind } from "../../lists/cells.ts";
import { cellTest } from "../../lists/cell-test.ts";
import { classicOperators, splitFilterKey } from "../../lists/filter-key.ts";
import { orderEntries, sortRows, type SortKey } from "../../lists/order.ts";
import { cellValue } from "../../lists/cells.ts";
import { isArrayLike } from "../../php/values.ts";
import type { MethodCall } from "../../methods/method.ts";
import { serverIso } from "../../server/time-profile.ts";
import type { OfflineRecord } from "../offline-queue.ts";

/** Cells of a record by the names of the protocol. */
export type OfflineRow = Readonly<Record<string, unknown>>;

/** What `event.offline.get` gives of a record. */
export function offlineRow({ portal }: MethodCall, record: OfflineRecord): OfflineRow {
  return {
    ID: String(record.id),
    TIMESTAMP_X: serverIso(portal, record.at),
    EVENT_NAME: record.code,
    EVENT_DATA: Object.keys(record.data).length === 0 ? false : record.data,
    EVENT_ADDITIONAL: record.userId === null ? false : { user_id: String(record.userId) },
    MESSAGE_ID: record.messageId,
  };
}

/** What `event.offline.list` gives of it. */
export function listedRow(call: MethodCall, record: OfflineRecord): OfflineRow {
  return { ...offlineRow(call, record), PROCESS_ID: record.processId, ERROR: record.isError ? "1" : "0" };
}

/** Fields that may be filtered and sorted by; of `event.offline.get` the first four. */
const kinds: Readonly<Record<string, CellKind>> = {
  ID: "integer",
  TIMESTAMP_X: "datetime",
  EVENT_NAME: "text",
  MESSAGE_ID: "text",
  PROCESS_ID: "text",
  ERROR: "integer",
};

/** Records that match, in order. Fields that are unknown are ignored (unconfirmed). */
export function selectRecords(
  call: MethodCall,
  records: readonly OfflineRecord[],
  filter: unknown,
  order: unknown,
): readonly OfflineRecord[] {
  const rows = records.map((record) => ({ record, row: listedRow(call, record) }));
  const tests = isArrayLike(filter) ? Object.entries(filter).flatMap(([key, value]) => testOf(call, key, value)) : [];
  const found = rows.filter(({ row }) => tests.every((isMatch) => isMatch(row)));
  return sortRows(found, sortKeys(call, order)).map(({ record }) => record);
}

function testOf({ portal }: MethodCall, key: string, value: unknown): ((row: OfflineRow) => boolean)[] {
  const { field, operator } = splitFilterKey(key.toUpperCase(), classicOperators);
  const kind = kinds[field];
  if (kind === undefined || operator === undefined) return [];
  const test = cellTest(kind, operator, value, portal.dates);
  return test === undefined ? [] : [(row) => test(row[field])];
}

function sortKeys({ portal }: MethodCall, order: unknown): SortKey<{ readonly row: OfflineRow }>[] {
  return orderEntries(order).flatMap(([name, direction]) => {
    const field = name.toUpperCase();
    const kind = kinds[field];
    if (kind === undefined) return [];
    return [{ value: ({ row }) => cellValue(kind, row[field], portal.dates), descending: direction === "DESC" }];
  });
}
