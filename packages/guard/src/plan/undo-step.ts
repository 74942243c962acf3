import type { Flag } from "@b24kit/catalog";
import type { Params } from "@b24kit/client";
import type { CheckedCommand } from "./checked-command.ts";
import { fieldsHolder, type PlannedChange } from "./planned-change.ts";
import { isRecord } from "./json-path.ts";
import type { Reversibility, UndoStep } from "./plan.ts";
import { restorePairOf } from "./restore-pairs.ts";

/** How far a command can be taken back, and how. */
export interface Undoing {
  readonly reversibility: Reversibility;
  readonly step?: UndoStep;
}

// The recorded fields are not all that such a method changes.
const beyondFields: ReadonlySet<Flag> = new Set([
  "clears-omitted",
  "replaces-collection",
  "removes-source",
  "no-undo-method",
]);

/** Judges whether a command can be taken back. `row`: its object before, when that could be read. */
export function undoingOf(
  command: CheckedCommand,
  row: Readonly<Record<string, unknown>> | undefined,
  changes: readonly PlannedChange[],
): Undoing {
  if (command.effect === "unknown") return { reversibility: "unknown" };
  const pair = restorePairOf(command.method, command.params);
  if (pair !== undefined) {
    return { reversibility: "restore", step: { command: command.key, method: pair.method, params: command.params } };
  }
  if (command.isRemovable) return { reversibility: "remove" };
  const isPlain = command.effect === "write" && !command.details?.flags.some((flag) => beyondFields.has(flag));
  const before = row === undefined || !isPlain ? undefined : valuesBefore(row, changes, command.api);
  if (before === undefined) return { reversibility: "none" };
  const params = withFields(command, before);
  return { reversibility: "undo", step: { command: command.key, method: command.method, params } };
}

function valuesBefore(
  row: Readonly<Record<string, unknown>>,
  changes: readonly PlannedChange[],
  api: CheckedCommand["api"],
): Params | undefined {
  const known = changes.flatMap(({ field, rowName }) => {
    const value = rowName === undefined ? undefined : row[rowName];
    return isWritable(value) ? [[field, value ?? (api === undefined ? "" : null)] as const] : [];
  });
  return changes.length === 0 || known.length < changes.length ? undefined : Object.fromEntries(known);
}

// Phones and the like are written in another form than they are read; an empty list cannot be written everywhere.
// That "" clears a field that was read as null is documented for CRM and tasks, unconfirmed for others; REST 3.0 has null.
function isWritable(value: unknown): boolean {
  if (value === undefined) return false;
  if (Array.isArray(value)) return value.length > 0 && value.every((item) => typeof item !== "object");
  return value === null || typeof value !== "object";
}

function withFields(command: CheckedCommand, before: Params): Params {
  const holder = fieldsHolder(command);
  if (holder === "") return { ...command.params, ...before };
  const fields = command.params[holder];
  return { ...command.params, [holder]: { ...(isRecord(fields) ? fields : {}), ...before } };
}

/**
 * What holds for a plan of several commands: one that cannot be taken back makes the whole so, unless others create what can be
 * removed. A single new object is removed by a plan of its own, in which a person sees what has become of it.
 */
export function togetherReversible(each: readonly Reversibility[]): Reversibility {
  const isFinal = each.includes("none") || each.includes("unknown");
  if (each.includes("remove") && each.length > 1) return isFinal ? "partly" : "remove";
  for (const worst of ["none", "unknown", "remove", "undo"] as const)
    if (each.includes(worst)) return worst === "remove" ? "none" : worst;
  return each.length === 0 ? "none" : "restore";
}
