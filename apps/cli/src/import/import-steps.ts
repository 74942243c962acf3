import { type Command, type PortalField, type RecordWrites } from "b24kit";
import type { Existing } from "./match-existing.ts";
import { lostCharacters, missingValues } from "./missing-values.ts";
import type { ImportProblem } from "./problem.ts";
import type { ImportRecord } from "./read-records.ts";
import { isSameValue } from "./same-value.ts";
import { sentFields } from "./sent-fields.ts";

/** What becomes of the rows of a file. */
export interface ImportSteps {
  /** By the name of the command: `line3`. */
  readonly commands: Readonly<Record<string, Command>>;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly problems: readonly ImportProblem[];
}

/** The writes of a file: a new record for a row without one, the values that differ for the others. */
export function importSteps(
  records: readonly ImportRecord[],
  existing: ReadonlyMap<number, Existing>,
  writes: RecordWrites,
  fields: readonly PortalField[],
): ImportSteps {
  const steps = records.map((record) => stepOf(record, existing.get(record.line), writes, fields));
  const count = (kind: string): number => steps.filter((step) => step.kind === kind).length;
  return {
    commands: Object.fromEntries(
      steps.flatMap(({ line, command }) => (command === undefined ? [] : [[`line${line}`, command]])),
    ),
    created: count("create"),
    updated: count("update"),
    unchanged: count("unchanged"),
    problems: steps.flatMap(({ problems }) => problems),
  };
}

interface Step {
  readonly line: number;
  readonly kind: "create" | "update" | "unchanged";
  readonly command?: Command;
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
    if (changed.length === 0) return { line, kind: "unchanged", problems: [] };
    return { line, kind: "update", command: writes.update(before.id, written), problems: lost };
  }
  const empty = changed.length === 0 ? [{ line, what: { ru: "строка пуста", en: "the row is empty" } }] : [];
  const problems = [...empty, ...missingValues(record, fields, writes), ...lost];
  return { line, kind: "create", command: writes.add(written), problems };
}
