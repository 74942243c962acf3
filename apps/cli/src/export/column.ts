import { type CellKind, cellKind, type PortalField, type RecordList } from "b24kit";
import { findField } from "./find-field.ts";

/** One column of an export. Plain JSON: it is kept between a cut and the going on. */
export interface Column {
  readonly field: Pick<PortalField, "name" | "type">;
  /** As it stands in the file. */
  readonly header: string;
  readonly kind: CellKind;
  readonly isMultiple: boolean;
}

/** The columns of `--select`, or of all fields. Two columns with one title are told apart by the names of their fields. */
export function columnsOf(
  fields: readonly PortalField[],
  { select, titles }: { readonly select?: string | undefined; readonly titles?: boolean | undefined },
): readonly Column[] {
  const chosen = select === undefined ? fields : chosenFields(fields, select);
  const count = (title: string): number => chosen.filter((field) => field.title === title).length;
  return chosen.map((field) => ({
    field: { name: field.name, type: field.type },
    header: titles !== true ? field.name : count(field.title) > 1 ? `${field.title} (${field.name})` : field.title,
    kind: cellKind(field),
    isMultiple: field.isMultiple,
  }));
}

function chosenFields(fields: readonly PortalField[], select: string): readonly PortalField[] {
  const names = select.split(",").filter((name) => name.trim() !== "");
  return [...new Set(names.map((name) => findField(fields, name, "--select")))];
}

/** The parameters of the list that has these columns. */
export function listParams(
  list: RecordList,
  columns: readonly Column[],
  filter: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const fields = columns.map(({ field, header, isMultiple }) => ({
    ...field,
    title: header,
    isMultiple,
    isReadOnly: false,
    isRequired: false,
    isUserField: false,
  }));
  return list.params(fields, filter);
}
