import { isArrayLike, toList, toText } from "../../../php/values.ts";
import type { CrmType } from "../../../portal/portal-state.ts";
import type { ClassicRow } from "../../../world/types.ts";
import { contactIds } from "../item-view.ts";
import type { Cells, Draft, WriteFamily } from "./draft.ts";

/** Entity types whose records have a list of contacts. */
export function hasContacts(type: CrmType): boolean {
  return type === 1 || type === 2;
}

/** Ids of contacts in the order given; empty places are left out. */
export function readContacts(family: WriteFamily, value: unknown): readonly string[] {
  return toList(value)
    .filter((id) => id !== "" && id !== null)
    .map((id) => {
      const text = isArrayLike(id) ? "" : String(id).trim();
      if (!/^[1-9]\d{0,14}$/.test(text)) throw family.refuse("CONTACT_IDS");
      return text;
    });
}

/** The main contact is the first of the list; naming it alone makes it the only one. */
export function contactCells(type: CrmType, old: ClassicRow | undefined, { cells, contacts }: Draft): Cells {
  if (!hasContacts(type) || (contacts === undefined && !("CONTACT_ID" in cells))) return {};
  const main = toText(cells["CONTACT_ID"]);
  const wanted = [...new Set(contacts ?? (main === "" ? [] : [main]))];
  const same = old !== undefined && contactIds(old).join(" ") === wanted.join(" ");
  return { CONTACT_ID: wanted[0] ?? null, ...(same ? {} : { CONTACT_IDS: wanted }) };
}
