import type { PortalField } from "b24kit";
import type { CardKind } from "./card-kind.ts";
import { fieldText } from "./field-text.ts";
import { labelOf } from "./labels.ts";
import type { Names } from "./read-names.ts";
import type { Row } from "./row.ts";

/** A field that has a value. */
export interface CardField {
  /** As the portal names it. */
  readonly name: string;
  /** The usual ones in the language of the card, others in that of the portal. */
  readonly title: string;
  /** In names instead of ids. */
  readonly text: string;
  readonly value: unknown;
  /** Stands in the text of the card, too. */
  readonly isShown: boolean;
}

/** The fields of a record that have a value: the usual ones first, then those that the portal has added. */
export function cardFields(
  kind: CardKind,
  row: Row,
  known: readonly PortalField[],
  names: Names,
): readonly CardField[] {
  const byName = new Map(known.map((field) => [keyOf(field.name), field]));
  const rank = (name: string): number => {
    const index = kind.fields.indexOf(name);
    if (index !== -1) return index;
    return isUserField(name) ? kind.fields.length : Infinity;
  };
  return Object.entries(row)
    .filter(([name, value]) => hasValue(value) && !kind.titleFields.includes(name) && !technical.has(name))
    .map(([name, value]) => {
      const field = byName.get(keyOf(name));
      const text = fieldText({ kind, name, value, row, names, ...(field && { field }) });
      return {
        name,
        title: labelOf(name, names.language) ?? field?.title ?? name,
        text,
        value,
        isShown: rank(name) !== Infinity,
      };
    })
    .toSorted((a, b) => compare(rank(a.name), rank(b.name)));
}

/** Says what the caller may do or how the portal draws it, not what the record is. */
const technical: ReadonlySet<string> = new Set(["id", "entityTypeId", "action", "creator", "responsible", "groupId"]);

/** `createdDate` of an answer is `CREATED_DATE` of the list of fields. */
function keyOf(name: string): string {
  return name.replaceAll("_", "").toLowerCase();
}

function isUserField(name: string): boolean {
  return /^uf(?:_|[A-Z])/i.test(name);
}

function hasValue(value: unknown): boolean {
  if (value === null || value === undefined || value === "" || value === 0) return false;
  return typeof value !== "object" || Object.keys(value).length > 0;
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
