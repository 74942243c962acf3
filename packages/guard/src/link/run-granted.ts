import type { Answer, Call, NamedCommand, Next, Outcome, Outcomes } from "@b24kit/client";
import { ClientError } from "@b24kit/client";
import type { Grant, Grants } from "../grants/grants.ts";
import type { JournalDraft } from "../journal/journal-entry.ts";
import { judge, refusalOfForm, refusalOfNames } from "../judge.ts";
import { refusalByRules } from "../policy/judge-policy.ts";
import type { AccessPolicy } from "../policy/access-policy.ts";
import { fromPlainParams, referencesIn, toPlainParams } from "../plan/plain-params.ts";
import { outcomeOf } from "../plan/outcome-code.ts";
import { refusals } from "../refusal.ts";
import { RefusedError } from "../refused-error.ts";

/** Sends a call whose changes are all covered by grants; `undefined`, with nothing sent, when one is not. */
export type RunGranted = (call: Call, next: Next) => Promise<Answer> | undefined;

/** What granted calls need. */
export interface RunGrantedOptions {
  readonly policy: AccessPolicy;
  readonly grants: Grants;
  readonly profile: string | undefined;
  /** Host. */
  readonly portal: string;
  readonly now: () => number;
  /** Throws when it cannot be written. */
  readonly note: (
    draft: Pick<JournalDraft, "method" | "effect" | "grant" | "outcome" | "reason" | "durationMs">,
  ) => void;
}

interface GrantedCommand {
  readonly command: NamedCommand;
  /** Absent for a read. */
  readonly grant?: Grant;
}

/** Makes the way of granted messages: noted before and after, never repeated, the rules by name still in force. */
export function createRunGranted(options: RunGrantedOptions): RunGranted {
  return (call, next) => {
    const granted = coveredCommands(call, options);
    return granted === undefined ? undefined : send(call, granted, next, options);
  };
}

function coveredCommands(call: Call, options: RunGrantedOptions): readonly GrantedCommand[] | undefined {
  const { method, params } = call;
  const commands = call.commands ?? [{ key: "", method, params }];
  const found = commands.map((command) => covered(command, options));
  return found.every((item) => item !== undefined) ? found : undefined;
}

function covered(command: NamedCommand, options: RunGrantedOptions): GrantedCommand | undefined {
  const { policy, grants, profile, portal, now } = options;
  if (refusalOfForm(command) !== undefined || refusalByRules(policy, command.method) !== undefined) return undefined;
  if (judge(command).allowed) return { command };
  const own = ownCopy(command);
  const grant = own === undefined ? undefined : grants.covers(own, { profile, portal, now: now() });
  return own === undefined || grant === undefined ? undefined : { command: own, grant };
}

/** A copy that nobody else can change. A message that the portal would fill from another command is not covered. */
function ownCopy(command: NamedCommand): NamedCommand | undefined {
  try {
    const params = toPlainParams(command.method, command.params);
    const isSure = referencesIn(params).length === 0 && refusalOfNames(command.method, params) === undefined;
    return isSure ? { ...command, params: fromPlainParams(params) } : undefined;
  } catch {
    return undefined;
  }
}

async function send(
  call: Call,
  granted: readonly GrantedCommand[],
  next: Next,
  options: RunGrantedOptions,
): Promise<Answer> {
  noteStart(granted, options);
  const startedAt = options.now();
  const settle = (outcome: (command: NamedCommand) => Outcome): void => {
    for (const { command, grant } of granted) {
      if (grant !== undefined) noteEnd({ command, grant }, outcome(command), options.now() - startedAt, options);
    }
  };
  try {
    const answer = await next(ownCall(call, granted));
    const outcomes = call.commands === undefined ? undefined : (answer.result as Outcomes);
    settle(({ key }) => outcomes?.[key] ?? { ok: true, result: answer.result });
    return answer;
  } catch (error) {
    settle(() => ({ ok: false, error: asClientError(error) }));
    throw error;
  }
}

function ownCall(call: Call, granted: readonly GrantedCommand[]): Call {
  const commands = granted.map(({ command }) => command);
  return call.commands === undefined ? { ...call, params: commands[0]?.params ?? {} } : { ...call, commands };
}

function noteStart(granted: readonly GrantedCommand[], { note }: RunGrantedOptions): void {
  for (const { command, grant } of granted) {
    if (grant === undefined) continue;
    try {
      note({ method: command.method, effect: "write", grant: grant.id, outcome: "started" });
    } catch (cause) {
      throw new RefusedError(refusals.noJournal(command.method), { cause });
    }
  }
}

function noteEnd(
  { command, grant }: Required<GrantedCommand>,
  outcome: Outcome,
  durationMs: number,
  { note }: RunGrantedOptions,
): void {
  try {
    note({ method: command.method, effect: "write", grant: grant.id, durationMs, ...outcomeOf(outcome) });
  } catch {
    // The message is out, and its start is noted: its answer must not get lost with the line about it.
  }
}

function asClientError(error: unknown): ClientError {
  if (error instanceof ClientError) return error;
  return new ClientError("network", "The request failed on this computer.", { mayHaveRun: true, cause: error });
}
