import type { GuardParts } from "../guard-parts.ts";
import type { CheckedCommand } from "../plan/checked-command.ts";
import { identifierOf } from "../plan/identifier.ts";
import { fieldInRow, sameName } from "../plan/json-path.ts";
import { watchedPart } from "../plan/planned-change.ts";
import { isNotFound, type ReadState, readStates } from "../plan/read-states.ts";
import { createdBy } from "../plan/removal-step.ts";
import type { UndoStep } from "../plan/plan.ts";
import { type StateRead, stateReadOf } from "../plan/state-read.ts";
import { undoingOf } from "../plan/undo-step.ts";
import { fieldsSent, holdsWritten, wasModified } from "./holds-written.ts";
import { manyCommand } from "./many-command.ts";
import type { SpooledCommand } from "./plan-bulk.ts";
import type { LeftRow, LeftWhy, WrittenRow } from "./undo-request.ts";

/** A command that was sent, and what became of it. */
export interface SentRow {
  readonly command: SpooledCommand;
  readonly written: WrittenRow;
}

/** How some rows are taken back, and which are left alone. */
export interface UndoneRows {
  readonly commands: readonly SpooledCommand[];
  readonly left: readonly LeftRow[];
}

type Row = Readonly<Record<string, unknown>>;

interface Way {
  readonly key: string;
  readonly id: string | undefined;
  readonly read: StateRead;
  readonly step: UndoStep;
  /** Fields that it puts back, as the row names them; none: the record is removed. */
  readonly fields: readonly string[];
  readonly judge: (row: Row) => LeftWhy | undefined;
}

/** Reads the records of these rows in one batch, and judges each. Throws `RefusedError`, and what the client throws. */
export async function undoRows(
  parts: GuardParts,
  rows: readonly SentRow[],
  signal: AbortSignal | undefined,
): Promise<UndoneRows> {
  const found = await Promise.all(rows.map(async (row) => wayOf(parts, row)));
  const reads = found.flatMap((one) => ("read" in one ? [one.read] : []));
  const states = await readStates(parts.client(), reads, signal);
  const judged = found.map((one) => ("read" in one ? judgedWay(one, states.get(one.key)) : one));
  return {
    commands: judged.flatMap((one) => ("method" in one ? [one] : [])),
    left: judged.flatMap((one) => ("why" in one ? [one] : [])),
  };
}

/** With what is seen now: right before it is sent it must be the same. */
function judgedWay({ key, id, step, fields, judge }: Way, state: ReadState | undefined): SpooledCommand | LeftRow {
  const row = state?.row;
  if (row === undefined) {
    return leftRow(key, id, state?.error !== undefined && isNotFound(state.error) ? "gone" : "unreadable");
  }
  const why = judge(row);
  if (why !== undefined) return leftRow(key, id, why);
  const changes = fields.map((field) => ({ field, rowName: fieldInRow(row, field), after: undefined }));
  return { key: undoKey(key), method: step.method, params: step.params, before: watchedPart(row, changes) };
}

async function wayOf(parts: GuardParts, { command: given, written }: SentRow): Promise<Way | LeftRow> {
  const { key } = given;
  if (written.state === "unknown") return leftRow(key, written.id, "unknown");
  const command = await manyCommand(parts, given);
  const way = command.isRemovable ? await removalWay(command, written.id) : restoreWay(parts, command, given.before);
  return way ?? leftRow(key, written.id ?? identifierOf(command), "no-way-back");
}

/** The identifier comes from the run's own journal, which has no seal: the record itself must show that it is the one. */
async function removalWay(command: CheckedCommand, id: string | undefined): Promise<Way | undefined> {
  const created = id === undefined ? undefined : await createdBy(command, { [command.key]: id });
  if (created === undefined) return undefined;
  const { read, removal } = created;
  const sent = fieldsSent(command);
  const judge = (row: Row): LeftWhy | undefined =>
    holdsWritten(sent, row, true) && !wasModified(row) ? undefined : "changed";
  return { key: command.key, id, read, step: removal, fields: [], judge };
}

/** Only the fields that were written are put back, so what others have changed beside them stays. */
function restoreWay(
  { policy }: GuardParts,
  command: CheckedCommand,
  before: SpooledCommand["before"],
): Way | undefined {
  const read = stateReadOf(command, policy);
  const sent = fieldsSent(command);
  const changes = Object.entries(before ?? {}).flatMap(([name]) => {
    const field = sameName(Object.keys(sent), name);
    return field === undefined ? [] : [{ field, rowName: name, after: sent[field] }];
  });
  // A value that is added to a list, such as a phone, is sent under another name than it is read.
  const isWhole = before !== undefined && changes.length === Object.keys(before).length;
  const { step } = isWhole ? undoingOf(command, before, changes) : {};
  if (read === undefined || before === undefined || step === undefined) return undefined;
  const judge = (row: Row): LeftWhy | undefined => {
    if (holdsWritten(sent, row, false)) return undefined;
    const isShown = Object.keys(before).every((name) => fieldInRow(row, name) !== undefined);
    return isShown && holdsWritten(before, row, true) ? "as-before" : "changed";
  };
  return { key: command.key, id: identifierOf(command), read, step, fields: Object.keys(before), judge };
}

function leftRow(key: string, id: string | undefined, why: LeftWhy): LeftRow {
  return { key, why, ...(id === undefined ? {} : { id }) };
}

/** "delete3" and "restore3" take back what "add3" or "update3" did. */
function undoKey(key: string): string {
  return `${key.startsWith("update") ? "restore" : "delete"}${/\d+$/.exec(key)?.[0] ?? ""}`;
}
