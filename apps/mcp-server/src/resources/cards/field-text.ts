import type { PortalField } from "b24kit";
import type { CardKind } from "./card-kind.ts";
import { valueLabel } from "./labels.ts";
import { plainText } from "./plain-text.ts";
import type { Names } from "./read-names.ts";
import { idsOf, type Row } from "./row.ts";

interface FieldValue {
  readonly kind: CardKind;
  readonly name: string;
  readonly value: unknown;
  readonly row: Row;
  readonly names: Names;
  readonly field?: PortalField;
}

/** The value of a field in words: names for ids, as far as they are known. */
export function fieldText(given: FieldValue): string {
  const { kind, name, value, field, names } = given;
  const special = specials[name];
  if (special !== undefined) return special(given);
  if (isPerson(name, field)) return people(given);
  const label = kind.name === "task" ? valueLabel(name, value, names.language) : undefined;
  if (label !== undefined) return label;
  if (field?.items !== undefined && field.items.length > 0) return fromItems(value, field);
  if (field?.type === "date") return String(value).slice(0, 10);
  return plainText(fromDirectory(given) ?? value);
}

const specials: Readonly<Record<string, (given: FieldValue) => string>> = {
  stageId: ({ kind, value, names: { dictionaries } }) =>
    (kind.name === "deal" ? dictionaries.stages.get(String(value))?.name : undefined) ?? plainText(value),
  categoryId: ({ value, names }) => names.dictionaries.pipelines.get(Number(value))?.name ?? plainText(value),
  sourceId: ({ value, names }) => names.dictionaries.sources.get(String(value)) ?? plainText(value),
  companyId: ({ value, names }) => named(value, names.companies),
  contactIds: ({ value, names }) => named(value, names.contacts),
  contactId: ({ value, names }) => named(value, names.contacts),
  opportunity: money,
  revenue: money,
  fm: ({ value }) =>
    rowsOf(value)
      .map((point) => plainText(point["value"]))
      .join(", "),
  group: ({ value }) =>
    rowsOf([value])
      .map((group) => plainText(group["name"]))
      .join(", "),
};

function money({ value, row }: FieldValue): string {
  return `${plainText(value)} ${plainText(row["currencyId"] ?? "")}`.trim();
}

/** Tasks tell the type of a person as that of a number. */
const taskPeople: ReadonlySet<string> = new Set([
  "createdBy",
  "responsibleId",
  "changedBy",
  "statusChangedBy",
  "closedBy",
  "accomplices",
  "auditors",
]);

function isPerson(name: string, field: PortalField | undefined): boolean {
  return field?.type === "user" || field?.type === "employee" || taskPeople.has(name);
}

function people({ value, names: { dictionaries } }: FieldValue): string {
  return named(value, new Map([...dictionaries.people].map(([id, person]) => [id, person.name])));
}

function named(value: unknown, names: ReadonlyMap<number, string>): string {
  return idsOf(value)
    .map((id) => names.get(id) ?? `#${id}`)
    .join(", ");
}

function fromItems(value: unknown, { items = [] }: PortalField): string {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.map((one) => items.find(({ id }) => id === String(one))?.title ?? plainText(one)).join(", ");
}

function fromDirectory({ kind, name, value, names }: FieldValue): string | undefined {
  return names.statuses.get(`${kind.directories[name] ?? ""}:${String(value)}`);
}

function rowsOf(value: unknown): readonly Row[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [];
  return values.filter((one): one is Row => typeof one === "object" && one !== null);
}
