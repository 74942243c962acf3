import { Rest3Error } from "../../server/rest3/rest3-error.ts";
import type { MethodCall } from "../method.ts";

/** A field of an object of REST 3.0. */
export interface DtoField<Row> {
  readonly type: "int" | "string" | "datetime";
  readonly value: (call: MethodCall, row: Row) => unknown;
  readonly isFilterable?: true;
  readonly isSortable?: true;
  /** May stand in `fields` of a write. */
  readonly isEditable?: true;
  readonly isRequired?: true;
}

/** An object that hangs on another one: `responsible.name`. */
export interface DtoRelation<Row> {
  readonly fields: readonly string[];
  /** Null when there is none. */
  readonly value: (call: MethodCall, row: Row) => Readonly<Record<string, unknown>> | null;
}

/** What an object of REST 3.0 consists of. */
export interface Dto<Row> {
  readonly fields: Readonly<Record<string, DtoField<Row>>>;
  readonly relations: Readonly<Record<string, DtoRelation<Row>>>;
}

/**
 * The selected names of an object; without a selection the identifier alone. An unknown own field is left out without a word,
 * an unknown field of a relation is an error.
 */
export function selectionOf<Row>({ relations }: Dto<Row>, select: unknown): readonly string[] {
  if (select === undefined) return ["id"];
  if (!Array.isArray(select) || !select.every((name) => typeof name === "string")) {
    throw new Rest3Error("INVALIDSELECT", "select must be an array of names");
  }
  for (const name of select) {
    const [owner = "", inner] = name.split(".");
    if (inner === undefined) continue;
    const isKnown = Object.hasOwn(relations, owner) && relations[owner]?.fields.includes(inner) === true;
    if (!isKnown) throw unknownProperty(name);
  }
  return select;
}

/** A row with the selected names. */
export function renderDto<Row>(
  call: MethodCall,
  { fields, relations }: Dto<Row>,
  select: readonly string[],
  row: Row,
): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const name of select) {
    const [owner = "", inner] = name.split(".");
    const relation = Object.hasOwn(relations, owner) ? relations[owner] : undefined;
    if (relation === undefined) {
      if (Object.hasOwn(fields, name)) object[name] = fields[name]?.value(call, row);
      continue;
    }
    const value = relation.value(call, row);
    const wanted = inner === undefined ? relation.fields : [inner];
    const part = value && Object.fromEntries(wanted.map((field) => [field, value[field]]));
    object[owner] = part && { ...(object[owner] as object | undefined), ...part };
  }
  return object;
}

/** What `*.field.list` tells about a field. */
export function describeDto<Row>({ fields, relations }: Dto<Row>): readonly Record<string, unknown>[] {
  return [
    ...Object.entries(fields).map(([name, field]) => ({
      name,
      type: field.type,
      filterable: field.isFilterable === true,
      sortable: field.isSortable === true,
      editable: field.isEditable === true,
      required: field.isRequired === true,
    })),
    ...Object.keys(relations).map((name) => ({
      name,
      type: "object",
      filterable: false,
      sortable: false,
      editable: false,
      required: false,
    })),
  ];
}

/** A name that the object does not have. */
export function unknownProperty(name: string): Rest3Error {
  return new Rest3Error("UNKNOWNDTOPROPERTY", `Unknown property: ${name}`);
}
