/**
 * How the object of a write is read, for example by `crm.item.get`: `{ method: "crm.item.get", id: { from: "id", to: "id" },
 * fixed: ["entityTypeId"], row: ["item"], fields: "fields" }`.
 */
export interface ReadBack {
  readonly method: string;
  /**
   * Where the id stands in the parameters of the write, "" for one that creates, and where the reading method takes it.
   * Both may be paths: `FILTER.ID`. Old task methods take parameters by position: `fixed` come first, then the id.
   */
  readonly id: { readonly from: string; readonly to: string };
  /** Parameters that are passed on as they are, those that are given. */
  readonly fixed: readonly string[];
  /** Path of the object inside `result` of the reading method; `[]`: the result itself; `"0"`: the first of a list. */
  readonly row: readonly string[];
  /**
   * The parameter of the write whose value the row shows afterwards: an object of changed fields, or a whole list. Absent: the
   * top level. Names may differ in spelling: `TITLE` of a task is read as `title`.
   */
  readonly fields?: string;
  /** Names to be selected beside the changed fields, where the reading method gives the identifier alone otherwise (REST 3.0). */
  readonly select?: readonly string[];
  /** For a write that creates: path of the new id inside its `result`, `[]`: the result itself. */
  readonly newId?: readonly string[];
}
