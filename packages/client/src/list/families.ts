import type { Params } from "../link.ts";

/** A list that is read by its identifier: `order[ID]=ASC`, `filter[>ID]`, `start=-1`. */
export interface KeysetFamily {
  readonly paging: "keyset";
  /** The identifier in filter, order and select. */
  readonly idField: "ID" | "id";
  /** The identifier in a row. */
  readonly rowId: "ID" | "id";
  /** Path from `result` to the rows. */
  readonly rowsPath: readonly string[];
}

/** A list that is read by `next` → `start`, if it has pages at all. */
export interface OffsetFamily {
  readonly paging: "offset";
  /** Path from `result` to the rows; undefined: to be found in the answer. */
  readonly rowsPath?: readonly string[];
  /** Added when the caller asked for no order. */
  readonly order?: Params;
}

export type Family = KeysetFamily | OffsetFamily;

const classic: KeysetFamily = { paging: "keyset", idField: "ID", rowId: "ID", rowsPath: [] };
const byUserId: OffsetFamily = { paging: "offset", rowsPath: [], order: { sort: "ID", order: "ASC" } };
const plain: OffsetFamily = { paging: "offset", rowsPath: [] };

/** Only methods whose reading by identifier is known to work; `crm.activity.list` would otherwise come by START_TIME. */
const families: Readonly<Record<string, Family>> = {
  "crm.item.list": { paging: "keyset", idField: "id", rowId: "id", rowsPath: ["items"] },
  "crm.deal.list": classic,
  "crm.lead.list": classic,
  "crm.contact.list": classic,
  "crm.company.list": classic,
  "crm.quote.list": classic,
  "crm.activity.list": classic,
  "crm.stagehistory.list": { paging: "keyset", idField: "ID", rowId: "ID", rowsPath: ["items"] },
  "tasks.task.list": { paging: "keyset", idField: "ID", rowId: "id", rowsPath: ["tasks"] },
  "user.get": byUserId,
  "user.search": byUserId,
  "department.get": byUserId,
  "crm.category.list": { paging: "offset", rowsPath: ["categories"] },
  "crm.status.list": plain,
  "crm.currency.list": plain,
  "calendar.event.get": plain,
  "calendar.section.get": plain,
};

/** How a method's rows are read. Unknown methods are read by offset, and their rows looked for in the answer. */
export function familyOf(method: string): Family {
  const name = method.toLowerCase();
  return Object.hasOwn(families, name) ? (families[name] as Family) : { paging: "offset" };
}
