import type { Text } from "@b24kit/catalog";
import type { GuardParts } from "../guard-parts.ts";
import { RefusedError } from "../refused-error.ts";
import { checkBatchValues } from "./check-batch-values.ts";
import { checkReferences } from "./check-references.ts";
import { checkRest3Batch } from "./check-rest3-batch.ts";
import { type CheckedCommand, checkedCommand } from "./checked-command.ts";
import { distinct, type Facts, factsOf } from "./facts.ts";
import { newKind } from "./kinds.ts";
import type { Plan, UndoStep, WriteRequest } from "./plan.ts";
import { newPlanId } from "./plan-id.ts";
import { keepPlan, planHead } from "./plan-head.ts";
import { planQuestion } from "./plan-question.ts";
import { planRefusals } from "./plan-refusals.ts";
import { readStates } from "./read-states.ts";
import { type Judged, refuseChanged } from "./refuse-changed.ts";
import { stateReadOf } from "./state-read.ts";
import { togetherReversible } from "./undo-step.ts";

/** What making a plan takes beside the request. */
export interface MakePlanOptions {
  readonly signal?: AbortSignal | undefined;
  /** The plan that this one takes back. */
  readonly undoes?: string;
  /** What that was judged by: its objects must still show it. */
  readonly judged?: Judged;
}

/** Checks a request, reads its objects, and keeps the sealed plan. */
export async function makePlan(parts: GuardParts, request: WriteRequest, options: MakePlanOptions): Promise<Plan> {
  const own = ownRequest(request);
  const commands = await checkedCommands(parts, own);
  const reads = commands.flatMap((command) => stateReadOf(command, parts.policy) ?? []);
  const states = await readStates(parts.client(), reads, options.signal);
  const facts = commands.filter(({ effect }) => effect !== "read").map((command) => factsOf(command, reads, states));
  const plan = seenPlan(parts, own, options, commands, facts);
  if (options.judged !== undefined) refuseChanged(plan, options.judged);
  return keepPlan(parts, plan);
}

/** The request, each of its properties read once. Commands are read one by one where they are checked. */
function ownRequest(request: WriteRequest): WriteRequest {
  const { commands, halt, api, ...said } = request;
  const own = { ...(JSON.parse(JSON.stringify(said)) as typeof said), commands: { ...commands }, halt: halt === true };
  return api === undefined ? own : { ...own, api: "v3" };
}

async function checkedCommands({ policy }: GuardParts, request: WriteRequest): Promise<readonly CheckedCommand[]> {
  const commands = await Promise.all(
    Object.entries(request.commands).map(async ([key, command]) => checkedCommand(key, command, policy, request.api)),
  );
  if (commands.every(({ effect }) => effect === "read")) throw new RefusedError(planRefusals.noWrite);
  if (request.api === undefined) {
    checkReferences(commands, request.halt === true);
    checkBatchValues(commands);
  } else checkRest3Batch(commands, request.halt === true);
  return commands;
}

/** What each command that creates something creates, in words, by its key. */
function createdBy(facts: readonly Facts[]): ReadonlyMap<string, Text> {
  return new Map(facts.map(({ command, object }) => [command.key, newKind(object.kind, command.method)]));
}

function seenPlan(
  parts: GuardParts,
  request: WriteRequest,
  { undoes }: MakePlanOptions,
  commands: readonly CheckedCommand[],
  facts: readonly Facts[],
): Plan {
  const objects = request.objects ?? facts.map(({ object }) => object);
  const methods = facts.map(({ command }) => command.method);
  const undo: readonly UndoStep[] = facts.flatMap(({ undoing }) => undoing.step ?? []).toReversed();
  const reversibility = togetherReversible(facts.map(({ undoing }) => undoing.reversibility));
  return {
    ...planHead(parts, newPlanId(parts.random)),
    effect: facts.every(({ command }) => command.effect === "write") ? "write" : "destructive",
    commands: commands.map(({ key, method, params, effect }) => ({ key, method, params, effect })),
    ...(request.api === undefined ? {} : { api: request.api }),
    halt: request.halt === true,
    objects,
    question: request.question ?? planQuestion({ objects, methods, created: createdBy(facts) }),
    notes: distinct([...(request.notes ?? []), ...facts.flatMap(({ notes }) => notes)]),
    reversibility,
    checks: facts.flatMap(({ check }) => check ?? []),
    undo: reversibility === "none" || reversibility === "unknown" ? [] : undo,
    ...(undoes === undefined ? {} : { undoes }),
  };
}
