import { sameName, fieldInRow } from "./json-path.ts";
import type { CheckedCommand } from "./checked-command.ts";
import { identifierOf, identifierPath } from "./identifier.ts";
import type { FieldChange, PlannedObject } from "./plan.ts";
import { planTarget } from "./plan-target.ts";
import { fieldsHolder, isLiterallySame } from "./planned-change.ts";

type Row = Readonly<Record<string, unknown>>;

/** What one command does to its object, with every parameter that is sent, whole. */
export interface SeenObject {
  readonly object: PlannedObject;
  /** Fields that are sent although they have this value already. They are no changes. */
  readonly unchanged: readonly string[];
}

/** What one command does to its object. `row`: the object before, when that could be read. */
export function plannedObject(command: CheckedCommand, row: Row | undefined): SeenObject {
  const { action, kind, isCertain, said } = planTarget(command);
  const id = isCertain ? identifierOf(command) : undefined;
  const title = row === undefined || !isCertain ? undefined : titleOf(row);
  const hidden = [...said, ...(id === undefined ? [] : [(identifierPath(command) ?? []).join(".")])];
  const before = action === "delete" ? undefined : row;
  const sent = sentFields(command, hidden).map((field) => ({ ...field, rowName: rowNameOf(before, field) }));
  const isUnchanged = ({ rowName, after }: (typeof sent)[number]): boolean =>
    rowName !== undefined && isLiterallySame(after, before?.[rowName]);
  return {
    object: {
      action,
      kind,
      ...(id === undefined ? {} : { id }),
      ...(title === undefined ? {} : { title }),
      changes: sent.filter((field) => !isUnchanged(field)).map((field) => changeOf(field, before)),
    },
    unchanged: sent.filter(isUnchanged).map(({ field }) => field),
  };
}

interface SentField {
  readonly field: string;
  readonly after: unknown;
  /** Whether it is a field of the object, and not a setting of the call. */
  readonly isOwn: boolean;
}

/** Every parameter of a command, those of the holder one by one, without those that are shown as kind and identifier. */
function sentFields(command: CheckedCommand, hidden: readonly string[]): readonly SentField[] {
  const holder = fieldsHolder(command);
  const isShown = (path: string): boolean => sameName(hidden, path) === undefined;
  return Object.entries(command.params).flatMap(([name, value]) => {
    if (name !== holder) return isShown(name) ? [{ field: name, after: value, isOwn: holder === "" }] : [];
    return Object.entries(value as Row)
      .filter(([field]) => isShown(`${holder}.${field}`))
      .map(([field, after]) => ({ field, after, isOwn: true }));
  });
}

function rowNameOf(row: Row | undefined, { field, isOwn }: SentField): string | undefined {
  return row === undefined || !isOwn ? undefined : fieldInRow(row, field);
}

function changeOf({ field, after, rowName }: SentField & { rowName: string | undefined }, row?: Row): FieldChange {
  if (rowName === undefined) return { field, after };
  return { field, before: row?.[rowName] ?? null, after };
}

function titleOf(row: Row): string | undefined {
  const [title, name, lastName] = ["TITLE", "NAME", "LAST_NAME"].map((field) => textAt(row, field));
  return title ?? ([name, lastName].filter((part) => part !== undefined).join(" ") || undefined);
}

function textAt(row: Row, field: string): string | undefined {
  const name = fieldInRow(row, field);
  const value = name === undefined ? undefined : row[name];
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}
