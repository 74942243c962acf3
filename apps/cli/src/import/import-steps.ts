import { type Command, type PortalField, type RecordWrites } from "b24kit";
import type { Existing } from "./match-existing.ts";
import { lostCharacters, missingValues } from "./missing-values.ts";
import type { ImportProblem } from "./problem.ts";
import type { ImportRecord } from "./read-records.ts";
import { isSameValue } from "./same-value.ts";
import { sentFields } from "./sent-fields.ts";

/** A write of a row: `add3` makes the record of line 3, `update3` changes it. */
export interface ImportCommand extends Command {
  readonly key: string;
  /** What the changed fields were, as the portal gave them. */
  readonly before?: Readonly<Record<string, unknown>>;
}

/** What becomes of some rows of a file. */
export interface ImportSteps {
  readonly commands: readonly ImportCommand[];
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly problems: readonly ImportProblem[];
}

/** The writes of some rows: a new record for a row without one, the values that differ for the others. */
export function importSteps(
  records: readonly ImportRecord[],
  existing: ReadonlyMap<number, Existing>,
  writes: RecordWrites,
  fields: readonly PortalField[],
): ImportSteps {
  const steps = records.map((record) => stepOf(record, existing.get(record.line), writes, fields));
  const count = (kind: string): number => steps.filter((step) => step.kind === kind).length;
  return {
    commands: steps.flatMap(({ command }) => command ?? []),
    created: count("create"),
    updated: count("update"),
    unchanged: count("unchanged"),
    problems: steps.flatMap(({ problems }) => problems),
  };
}

interface Step {
  readonly kind: "create" | "update" | "unchanged";
  readonly command?: ImportCommand;
  readonly problems: readonly ImportProblem[];
}

function stepOf(
  record: ImportRecord,
  before: Existing | undefined,
  writes: RecordWrites,
  fields: readonly PortalField[],
): Step {
  const { line, values } = record;
  const changed = [...values].filter(
    ([field, cell]) => before === undefined || !isSameValue(field, cell, before.values.get(field.name) ?? null),
  );
  const written = sentFields(changed, before, fields);
  const lost = lostCharacters(
    line,
    changed.map(([field]) => field),
    values,
  );
  if (before !== undefined) {
    if (changed.length === 0) return { kind: "unchanged", problems: [] };
    const command = {
      key: `update${line}`,
      ...writes.update(before.id, written),
      before: valuesBefore(changed, before),
    };
    return { kind: "update", command, problems: lost };
  }
  const empty = changed.length === 0 ? [{ line, what: { ru: "строка пуста", en: "the row is empty" } }] : [];
  const problems = [...empty, ...missingValues(record, fields, writes), ...lost];
  return { kind: "create", command: { key: `add${line}`, ...writes.add(written) }, problems };
}

function valuesBefore(
  changed: readonly (readonly [PortalField, unknown])[],
  { raw }: Existing,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(changed.map(([{ name }]) => [name, raw.get(name) ?? null]));
}
