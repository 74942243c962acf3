import { entityTypeOf } from "../fields/field-sources.ts";
import type { PortalField } from "../fields/portal-field.ts";
import { isRecord } from "../wire.ts";

type Params = Readonly<Record<string, unknown>>;

/** How all records of an entity are read by `client.list`. */
export interface RecordList {
  readonly method: string;
  /** The identifier in conditions. */
  readonly idField: "id" | "ID";
  /** The identifier in rows. */
  readonly rowId: "id" | "ID";
  /** Prefixes of a condition: equal to a value, and to one of several. */
  readonly equal: "=" | "";
  readonly oneOf: "@" | "";
  /** Fields whose equality the portal takes for a search of a part. */
  readonly searched: ReadonlySet<string>;
  /** It is read by identifier, so that `ListOptions.cursor` goes on behind one; else a condition does. */
  readonly hasCursor: boolean;
  /** The fields that its rows can hold. */
  fieldsOf(fields: readonly PortalField[]): readonly PortalField[];
  params(fields: readonly PortalField[], filter: Params): Params;
  /** The value of a field in a row, as the portal wrote it. */
  valueOf(row: unknown, field: Pick<PortalField, "name" | "type">): unknown;
}

/** The list of an entity: a name or number of the CRM, "task", "user", "activity". Undefined where there is no such list. */
export function recordList(entity: string): RecordList | undefined {
  if (entity === "task") return tasks;
  if (entity === "user") return users;
  if (entity === "activity") return activities;
  const type = entityTypeOf(entity);
  return type === undefined ? undefined : items(type);
}

const tasks: RecordList = {
  method: "tasks.task.list",
  idField: "ID",
  rowId: "id",
  equal: "",
  oneOf: "",
  searched: new Set(["TITLE"]),
  hasCursor: true,
  fieldsOf: (fields) => fields,
  params: (fields, filter) => ({ select: fields.map(({ name }) => name), filter }),
  valueOf: (row, { name }) => valueIn(row, camelCase(name)),
};

/** Not only those in service. Older servers take no selection. */
const users: RecordList = {
  method: "user.get",
  idField: "ID",
  rowId: "ID",
  equal: "",
  oneOf: "",
  searched: new Set(),
  hasCursor: false,
  fieldsOf: (fields) => fields,
  params: (_, filter) => (Object.keys(filter).length === 0 ? {} : { FILTER: filter }),
  valueOf: (row, { name }) => valueIn(row, name),
};

const activities: RecordList = {
  ...tasks,
  method: "crm.activity.list",
  searched: new Set(),
  rowId: "ID",
  valueOf: (row, { name }) => valueIn(row, name),
};

/** Phones and addresses of mail only come with all fields. https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-list.html */
function items(entityTypeId: number): RecordList {
  return {
    method: "crm.item.list",
    idField: "id",
    rowId: "id",
    equal: "=",
    oneOf: "@",
    searched: new Set(),
    hasCursor: true,
    // The rest are second names of these, which only the classic methods know.
    fieldsOf: (fields) => fields.filter(({ name, type }) => /[a-z]/.test(name) || isContactPoint(type)),
    params: (fields, filter) => ({ entityTypeId, select: selectOf(fields), filter }),
    valueOf: (row, { name, type }) => (isContactPoint(type) ? contactPoints(row, name) : valueIn(row, name)),
  };
}

function isContactPoint(type: string): boolean {
  return type === "crm_multifield";
}

function selectOf(fields: readonly PortalField[]): readonly string[] {
  const names = fields.filter(({ type }) => !isContactPoint(type)).map(({ name }) => name);
  return names.length === fields.length ? names : ["*", ...names.filter((name) => /^uf/i.test(name))];
}

function contactPoints(row: unknown, typeId: string): readonly unknown[] {
  const points = valueIn(row, "fm");
  const list = Array.isArray(points) ? points : isRecord(points) ? Object.values(points) : [];
  return list.filter((point) => valueIn(point, "typeId") === typeId).map((point) => valueIn(point, "value"));
}

function valueIn(row: unknown, name: string): unknown {
  return isRecord(row) && Object.hasOwn(row, name) ? row[name] : undefined;
}

/** `RESPONSIBLE_ID` is `responsibleId` in the answers of tasks. */
function camelCase(name: string): string {
  return name.toLowerCase().replaceAll(/_+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
