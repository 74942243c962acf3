import type { Text } from "@b24kit/catalog";
import { RefusedError } from "../refused-error.ts";
import { shownName } from "../refusal.ts";
import type { CheckedCommand } from "./checked-command.ts";
import { identifierOf } from "./identifier.ts";
import type { PlannedObject, StateCheck } from "./plan.ts";
import { planTarget } from "./plan-target.ts";
import { plannedObject } from "./planned-objects.ts";
import { changesOn, watchedPart } from "./planned-change.ts";
import { planRefusals } from "./plan-refusals.ts";
import { codeOf, isNotFound, type ReadState } from "./read-states.ts";
import type { StateRead } from "./state-read.ts";
import { type Undoing, undoingOf } from "./undo-step.ts";

/** What is known of one change. */
export interface Facts {
  readonly command: CheckedCommand;
  readonly object: PlannedObject;
  readonly undoing: Undoing;
  readonly check?: StateCheck;
  readonly notes: readonly Text[];
}

/** What is known of one change, from the state that its object was read in. Throws `RefusedError` where there is no such object. */
export function factsOf(
  command: CheckedCommand,
  reads: readonly StateRead[],
  states: ReadonlyMap<string, ReadState>,
): Facts {
  const read = reads.find((candidate) => candidate.command === command.key);
  const state = states.get(command.key);
  refuseMissing(command, state);
  const row = state?.row;
  const changes = row === undefined ? [] : changesOn(command, row);
  const { object, unchanged } = plannedObject(command, row);
  const undoing = undoingOf(command, row, changes);
  const notes = [
    ...command.reasons,
    ...(command.details?.note === undefined ? [] : [command.details.note]),
    ...unreadNote(command, state),
    ...unchangedNote(command, unchanged),
  ];
  if (read === undefined || row === undefined) return { command, object, undoing, notes };
  const { method, params, row: path, api } = read;
  const seen = watchedPart(row, changes);
  const reading = { method, params, row: path, ...(api === undefined ? {} : { api }) };
  return { command, object, undoing, notes, check: { command: command.key, ...reading, seen } };
}

/** Nobody can say yes to a change of an object that is not there. What restores one may not see it before. */
function refuseMissing(command: CheckedCommand, state: ReadState | undefined): void {
  const isRestored = /restore|undelete/i.test(command.method);
  if (state?.error === undefined || isRestored || !planTarget(command).isCertain || !isNotFound(state.error)) return;
  const name = identifierOf(command) ?? "";
  throw new RefusedError(planRefusals.noObject(command.method, shownName(name)), { commandKey: command.key });
}

function unreadNote({ method }: CheckedCommand, state: ReadState | undefined): readonly Text[] {
  if (state?.error === undefined) return [];
  const code = codeOf(state.error);
  return [
    {
      ru: `${method}: объект прочитать не удалось (${code}), поэтому значения до изменения неизвестны.`,
      en: `${method}: its object could not be read (${code}), so the values before are not known.`,
    },
  ];
}

function unchangedNote({ method }: CheckedCommand, fields: readonly string[]): readonly Text[] {
  if (fields.length === 0) return [];
  const names = fields.map(shownName).join(", ");
  return [
    {
      ru: `${method}: эти значения уже такие, как отправляются: ${names}.`,
      en: `${method}: these have the value that is sent already: ${names}.`,
    },
  ];
}

/** Each note once. */
export function distinct(notes: readonly Text[]): readonly Text[] {
  return [...new Map(notes.map((note) => [note.en, note])).values()];
}
