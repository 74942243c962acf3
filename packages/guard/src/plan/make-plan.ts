import type { Text } from "@b24kit/catalog";
import type { GuardParts } from "../guard-parts.ts";
import { RefusedError } from "../refused-error.ts";
import { shownName } from "../refusal.ts";
import { checkBatchValues } from "./check-batch-values.ts";
import { checkReferences } from "./check-references.ts";
import { type CheckedCommand, checkedCommand } from "./checked-command.ts";
import { identifierOf } from "./identifier.ts";
import { newKind } from "./kinds.ts";
import type { Plan, PlannedObject, StateCheck, UndoStep, WriteRequest } from "./plan.ts";
import { planTarget } from "./plan-target.ts";
import { newPlanId } from "./plan-id.ts";
import { plannedObject } from "./planned-objects.ts";
import { changesOn, watchedPart } from "./planned-change.ts";
import { planQuestion } from "./plan-question.ts";
import { planRefusals } from "./plan-refusals.ts";
import { codeOf, isNotFound, readStates, type ReadState } from "./read-states.ts";
import { stateReadOf, type StateRead } from "./state-read.ts";
import { togetherReversible, type Undoing, undoingOf } from "./undo-step.ts";

/** Milliseconds from the making of a plan to its end. */
const planLifetime = 30 * 60_000;

/** What making a plan takes beside the request. */
export interface MakePlanOptions {
  readonly signal?: AbortSignal | undefined;
  /** The plan that this one takes back. */
  readonly undoes?: string;
}

/** Checks a request, reads its objects, and keeps the sealed plan. */
export async function makePlan(parts: GuardParts, request: WriteRequest, options: MakePlanOptions): Promise<Plan> {
  const own = ownRequest(request);
  const commands = await checkedCommands(parts, own);
  const reads = commands.flatMap((command) => stateReadOf(command, parts.policy) ?? []);
  const states = await readStates(parts.client(), reads, options.signal);
  const facts = commands.filter(({ effect }) => effect !== "read").map((command) => factsOf(command, reads, states));
  const plan = seenPlan(parts, own, options, commands, facts);
  const body = JSON.stringify(plan);
  const { id, createdAt, expiresAt } = plan;
  parts.plans.add({ id, status: "open", body, mac: parts.seal.mac("plan", body), createdAt, expiresAt });
  return JSON.parse(body) as Plan;
}

/** The request, each of its properties read once. Commands are read one by one where they are checked. */
function ownRequest(request: WriteRequest): WriteRequest {
  const { commands, halt, ...said } = request;
  return { ...(JSON.parse(JSON.stringify(said)) as typeof said), commands: { ...commands }, halt: halt === true };
}

async function checkedCommands({ policy }: GuardParts, request: WriteRequest): Promise<readonly CheckedCommand[]> {
  const commands = await Promise.all(
    Object.entries(request.commands).map(async ([key, command]) => checkedCommand(key, command, policy)),
  );
  if (commands.every(({ effect }) => effect === "read")) throw new RefusedError(planRefusals.noWrite);
  checkReferences(commands, request.halt === true);
  checkBatchValues(commands);
  return commands;
}

/** What is known of one change. */
interface Facts {
  readonly command: CheckedCommand;
  readonly object: PlannedObject;
  readonly undoing: Undoing;
  readonly check?: StateCheck;
  readonly notes: readonly Text[];
}

function factsOf(command: CheckedCommand, reads: readonly StateRead[], states: ReadonlyMap<string, ReadState>): Facts {
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
  const { method, params, row: path } = read;
  const seen = watchedPart(row, changes);
  return { command, object, undoing, notes, check: { command: command.key, method, params, row: path, seen } };
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

/** What each command that creates something creates, in words, by its key. */
function createdBy(facts: readonly Facts[]): ReadonlyMap<string, Text> {
  return new Map(facts.map(({ command, object }) => [command.key, newKind(object.kind, command.method)]));
}

function seenPlan(
  { portal, profile, actor, now, random }: GuardParts,
  request: WriteRequest,
  { undoes }: MakePlanOptions,
  commands: readonly CheckedCommand[],
  facts: readonly Facts[],
): Plan {
  const createdAt = now();
  const objects = request.objects ?? facts.map(({ object }) => object);
  const methods = facts.map(({ command }) => command.method);
  const undo: readonly UndoStep[] = facts.flatMap(({ undoing }) => undoing.step ?? []).toReversed();
  const reversibility = togetherReversible(facts.map(({ undoing }) => undoing.reversibility));
  return {
    id: newPlanId(random),
    portal: { host: portal.host, url: portal.url, ...(portal.userId === undefined ? {} : { userId: portal.userId }) },
    ...(profile === undefined ? {} : { profile }),
    actor,
    createdAt,
    expiresAt: createdAt + planLifetime,
    effect: facts.every(({ command }) => command.effect === "write") ? "write" : "destructive",
    commands: commands.map(({ key, method, params, effect }) => ({ key, method, params, effect })),
    halt: request.halt === true,
    objects,
    question: request.question ?? planQuestion({ objects, methods, created: createdBy(facts) }),
    notes: distinct([...(request.notes ?? []), ...facts.flatMap(({ notes }) => notes)]),
    reversibility,
    checks: facts.flatMap(({ check }) => check ?? []),
    undo: reversibility === "undo" || reversibility === "restore" ? undo : [],
    ...(undoes === undefined ? {} : { undoes }),
  };
}

function distinct(notes: readonly Text[]): readonly Text[] {
  return [...new Map(notes.map((note) => [note.en, note])).values()];
}
