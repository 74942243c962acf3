import { isArrayLike } from "../../../php/values.ts";
import type { PortalState } from "../../../portal/portal-state.ts";
import type { RestError } from "../../../server/rest-error.ts";
import type { MultiChange } from "./multi-cells.ts";
import { writtenCell, type WritableField } from "./written-cell.ts";

/** Cells of a row by classic name. */
export type Cells = Readonly<Record<string, unknown>>;

/** What a caller wants a record to be, in the spelling of the classic rows. */
export interface Draft {
  readonly cells: Cells;
  /** All contacts, the main one first; undefined: not spoken of. */
  readonly contacts: readonly string[] | undefined;
  readonly multi: readonly MultiChange[];
}

/** What the families of methods do differently. */
export interface WriteFamily {
  /** The error for a value that a field cannot hold. */
  readonly refuse: (classicName: string) => RestError;
  /** A stage or a pipeline that does not exist is refused; else it is as if it were not given. */
  readonly refusesStages: boolean;
  /** An update that changes nothing leaves the record untouched, its time of change included. */
  readonly skipsUnchanged: boolean;
}

/** Where a written name leads: the classic field; undefined: the portal drops it without a word. */
export type FindField = (name: string) => (WritableField & { readonly classicName: string }) | undefined;

/** Reads plain fields; names that are not found are left out, values that do not fit are refused. */
export function readCells(portal: PortalState, family: WriteFamily, fields: unknown, find: FindField): Cells {
  const cells: Record<string, unknown> = {};
  for (const [name, value] of isArrayLike(fields) ? Object.entries(fields) : []) {
    const field = find(name);
    if (field === undefined) continue;
    const cell = writtenCell(portal, field, value);
    if (cell === undefined) throw family.refuse(field.classicName);
    cells[field.classicName] = cell;
  }
  return cells;
}
