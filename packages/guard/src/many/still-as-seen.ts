import type { GuardParts } from "../guard-parts.ts";
import { identifierOf } from "../plan/identifier.ts";
import { differencesOf } from "../plan/plan-differences.ts";
import { isNotFound, type ReadState, readStates } from "../plan/read-states.ts";
import { stateReadOf } from "../plan/state-read.ts";
import { inGroups } from "./in-groups.ts";
import { manyCommand } from "./many-command.ts";
import type { SpooledCommand } from "./plan-bulk.ts";
import type { LeftRow, LeftWhy } from "./undo-request.ts";

/** What a run of an undo knows and wants to know. */
export interface LeavingOptions {
  /** Whether a command was sent, or left alone, by an earlier run. */
  readonly isKnown: (key: string) => boolean;
  /** Told what is left alone, before the next commands come. */
  readonly onLeft: (rows: readonly LeftRow[]) => Promise<void>;
}

/**
 * The commands of an undo whose records are as they were when it was made: read again right before they are given out, as many at
 * a time as one request holds. What was sent before is not read: it may have been done.
 */
export async function* stillAsSeen(
  parts: GuardParts,
  commands: AsyncIterable<SpooledCommand>,
  { isKnown, onLeft, signal }: LeavingOptions & { readonly signal: AbortSignal | undefined },
): AsyncGenerator<SpooledCommand> {
  for await (const group of inGroups(commands)) {
    const left = await changedRows(
      parts,
      group.filter(({ key }) => !isKnown(key)),
      signal,
    );
    if (left.length > 0) await onLeft(left);
    const keys = new Set(left.map(({ key }) => key));
    yield* group.filter(({ key }) => !keys.has(key));
  }
}

async function changedRows(
  parts: GuardParts,
  commands: readonly SpooledCommand[],
  signal: AbortSignal | undefined,
): Promise<readonly LeftRow[]> {
  const checked = await Promise.all(commands.map(async (command) => manyCommand(parts, command)));
  const reads = checked.flatMap((command) => stateReadOf(command, parts.policy) ?? []);
  const states = await readStates(parts.client(), reads, signal);
  return commands.flatMap((command, index) => {
    const why = whyLeft(command, states.get(command.key));
    const id = checked[index] && identifierOf(checked[index]);
    return why === undefined ? [] : [{ key: command.key, why, ...(id === undefined ? {} : { id }) }];
  });
}

function whyLeft({ key, before }: SpooledCommand, state: ReadState | undefined): LeftWhy | undefined {
  if (state?.error !== undefined && isNotFound(state.error)) return "gone";
  if (state?.row === undefined || before === undefined) return "unreadable";
  return differencesOf(key, before, state.row).length === 0 ? undefined : "changed";
}
