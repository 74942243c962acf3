import type { GuardParts } from "../guard-parts.ts";
import { identifierOf } from "../plan/identifier.ts";
import { differencesOf } from "../plan/plan-differences.ts";
import { isNotFound, type ReadState, readStates } from "../plan/read-states.ts";
import { stateReadOf } from "../plan/state-read.ts";
import { manyCommand } from "./many-command.ts";
import type { SpooledCommand } from "./plan-bulk.ts";
import type { LeftRow, LeftWhy } from "./undo-request.ts";

/** What a run of an undo knows and wants to know. */
export interface LeavingOptions {
  /** Whether an earlier run left a command alone, and told so: it stays left. */
  readonly isLeft: (key: string) => boolean;
  /** Told what is left alone, before anything else is sent. */
  readonly onLeft: (rows: readonly LeftRow[]) => Promise<void>;
}

/** The same with what ends the reading. */
export type Leaving = LeavingOptions & { readonly signal: AbortSignal | undefined };

/** Those commands of an undo whose records are as they were when it was made: they are read now. Tells of the others. */
export async function stillAsSeen(
  parts: GuardParts,
  commands: readonly SpooledCommand[],
  { onLeft, signal }: Leaving,
): Promise<readonly SpooledCommand[]> {
  const left = await changedRows(parts, commands, signal);
  if (left.length > 0) await onLeft(left);
  const keys = new Set(left.map(({ key }) => key));
  return commands.filter(({ key }) => !keys.has(key));
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
