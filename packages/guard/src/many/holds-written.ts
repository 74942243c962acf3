import { fieldInRow, isRecord, valueAt } from "../plan/json-path.ts";
import { fieldsHolder, saysTheSame } from "../plan/planned-change.ts";
import type { CheckedCommand } from "../plan/checked-command.ts";

type Row = Readonly<Record<string, unknown>>;

/** The fields that a command sends. */
export function fieldsSent(command: CheckedCommand): Row {
  const fields = valueAt(command.params, [fieldsHolder(command)]);
  return isRecord(fields) ? fields : {};
}

/**
 * Whether a record still has the values that were written. What the portal does not show counts for nothing; a record that shows
 * none of them proves nothing. `isNew`: of a list nothing may have been added, either.
 */
export function holdsWritten(sent: Row, row: Row, isNew: boolean): boolean {
  const shown = Object.entries(sent).flatMap(([field, value]) => {
    const name = fieldInRow(row, field);
    return name === undefined ? [] : [shows(value, row[name], isNew)];
  });
  return shown.length > 0 && shown.every(Boolean);
}

function shows(written: unknown, read: unknown, isNew: boolean): boolean {
  if (Array.isArray(written)) {
    const items: readonly unknown[] = Array.isArray(read) ? read : [];
    const isWhole = !isNew || items.length === written.length;
    return isWhole && written.every((one) => items.some((item) => shows(one, item, isNew)));
  }
  if (isRecord(written)) {
    return (
      isRecord(read) && Object.entries(written).every(([name, value]) => shows(value, valueAt(read, [name]), isNew))
    );
  }
  return saysTheSame(written, read) || isSameTime(written, read);
}

/** A day may be read with a time, and a time that was sent without an offset is the portal's own. */
function isSameTime(written: unknown, read: unknown): boolean {
  if (typeof written !== "string" || typeof read !== "string") return false;
  return /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d)?$/.test(written) && read.startsWith(written);
}

const [made, modified] = [/^(?:createdtime|datecreate|createddate)$/, /^(?:updatedtime|datemodify|changeddate)$/];
/** Milliseconds in which the portal itself may be at a new record. */
const settling = 5000;

/** Whether the portal's own stamps say that a new record was changed after it was made. */
export function wasModified(row: Row): boolean {
  const [created, changed] = [timeOf(row, made), timeOf(row, modified)];
  return created !== undefined && changed !== undefined && changed - created > settling;
}

function timeOf(row: Row, stamp: RegExp): number | undefined {
  const [, value] = Object.entries(row).find(([name]) => stamp.test(name.replaceAll("_", "").toLowerCase())) ?? [];
  const time = typeof value === "string" ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}
