import { toList } from "../../../php/values.ts";
import { multiFields } from "../../../portal/multi-fields.ts";
import type { CrmType, PortalState } from "../../../portal/portal-state.ts";
import type { ClassicRow } from "../../../world/types.ts";
import type { MultiFieldEntry } from "../../../world/multi-field.ts";
import { crmEntityFields } from "../entities.ts";
import type { Cells } from "./draft.ts";

/** One phone, address of mail or the like that is added, changed or taken away. */
export interface MultiChange {
  /** PHONE, EMAIL, WEB, IM or LINK. */
  readonly typeId: string;
  /** Which one of the record; undefined or unknown there: a new one. */
  readonly id: number | undefined;
  /** Empty: it is taken away. */
  readonly value: string;
  /** Undefined: as it was, WORK for a new one. */
  readonly valueType: string | undefined;
}

/**
 * The multi fields of a row after the changes, with the flags that say whether there are any. What is not named stays
 * (crm-contact-update.md); a name that the entity does not have changes nothing.
 */
export function multiCells(
  portal: PortalState,
  type: CrmType,
  row: ClassicRow | undefined,
  changes: readonly MultiChange[],
): Cells {
  const cells: Record<string, unknown> = {};
  for (const name of multiFields.filter((field) => field in crmEntityFields[type])) {
    const own = changes.filter(({ typeId }) => typeId === name);
    if (own.length === 0) continue;
    const entries = own.reduce((list, change) => apply(portal, list, change), entriesOf(row, name));
    cells[name] = entries;
    const flag = flagOf[name];
    if (flag !== undefined) cells[flag] = entries.length > 0 ? "Y" : "N";
  }
  return cells;
}

const flagOf: Readonly<Record<string, string>> = { PHONE: "HAS_PHONE", EMAIL: "HAS_EMAIL" };

function entriesOf(row: ClassicRow | undefined, name: string): readonly MultiFieldEntry[] {
  return toList(row?.[name]) as MultiFieldEntry[];
}

function apply(
  portal: PortalState,
  entries: readonly MultiFieldEntry[],
  { typeId, id, value, valueType }: MultiChange,
): readonly MultiFieldEntry[] {
  const index = id === undefined ? -1 : entries.findIndex(({ ID }) => Number(ID) === id);
  const old = entries[index];
  if (value === "") return old === undefined ? entries : entries.toSpliced(index, 1);
  if (old !== undefined) {
    return entries.with(index, { ...old, VALUE: value, VALUE_TYPE: valueType ?? old.VALUE_TYPE });
  }
  const ID = String(portal.nextMultiFieldId());
  return [...entries, { ID, VALUE_TYPE: valueType ?? "WORK", VALUE: value, TYPE_ID: typeId }];
}
