import type { Text } from "@b24kit/catalog";
import type { GuardParts } from "../guard-parts.ts";
import { RefusedError } from "../refused-error.ts";
import type { CheckedCommand } from "../plan/checked-command.ts";
import { distinct, type Facts, factsOf } from "../plan/facts.ts";
import { openPlan } from "../plan/open-plan.ts";
import { keepPlan, planHead } from "../plan/plan-head.ts";
import { newPlanId } from "../plan/plan-id.ts";
import { planRefusals } from "../plan/plan-refusals.ts";
import { readStates } from "../plan/read-states.ts";
import { stateReadOf } from "../plan/state-read.ts";
import type { Plan } from "../plan/plan.ts";
import { bulkQuestion } from "./bulk-question.ts";
import { type BulkTotals, bulkTotals } from "./bulk-totals.ts";
import { manyCommand } from "./many-command.ts";
import type { ManyRequest } from "./many-request.ts";
import type { PlanBulk } from "./plan-bulk.ts";
import type { SpoolUse } from "./spool-store.ts";
import { wasBegun } from "./was-begun.ts";
import { type Spool, writeSpool } from "./write-spool.ts";

/** Commands that a plan describes one by one; the rest it counts. */
const described = 5;

/** What only the guard itself says of a plan. */
interface About {
  /** The plan that this one takes back. */
  readonly undoes?: string;
  /** Asked when all commands are there. */
  readonly notes?: () => readonly Text[];
}

type Options = { readonly signal?: AbortSignal | undefined };

/** Checks very many commands, spools them, and keeps the plan that seals them. Nothing is kept where anything is wrong. */
export async function planMany(
  parts: GuardParts,
  request: ManyRequest,
  { signal }: Options,
  about: About = {},
): Promise<Plan> {
  const { source, name, since = parts.now() } = request;
  if (!/^[\da-f]{64}$/.test(source)) throw new RangeError("The source of a plan is 64 hexadecimal digits.");
  const id = newPlanId(parts.random);
  await parts.spools.clean((other) => useOf(parts, other));
  const writer = await parts.spools.create(id);
  try {
    const spool = writeSpool(writer);
    const gathered = await gather(parts, request.commands(id), spool, signal);
    const { totals } = gathered;
    const sealed = await spool.end();
    const unchanged = request.unchanged?.() ?? 0;
    const counted = {
      source,
      name,
      since,
      count: totals.count,
      unchanged,
      methods: totals.methods(),
      sums: totals.sums(),
    };
    const plan = await describedPlan(parts, id, { ...counted, ...sealed }, gathered, about, signal);
    await writer.commit();
    return keepPlan(parts, plan);
  } catch (error) {
    await writer.discard();
    await parts.spools.remove(id).catch(() => undefined);
    throw error;
  }
}

/**
 * Commands are of use while their plan may run, and as long as it is remembered what it did. A fault proves nothing: where the
 * state file is locked, damaged or was moved away, the journals of all runs would go with their commands.
 */
function useOf(parts: GuardParts, id: string): SpoolUse {
  try {
    const { status } = openPlan(parts, id);
    // What was given up in the middle can be taken back.
    const isUseful = status === "discarded" ? wasBegun(parts, id) : status !== "expired";
    return isUseful ? "kept" : "useless";
  } catch (error) {
    // That of another portal, user or profile is not ours to judge.
    const isNoPlan = error instanceof RefusedError && (error.reason === "not-found" || error.reason === "tampered");
    return isNoPlan ? "unproven" : "kept";
  }
}

interface Gathered {
  readonly totals: BulkTotals;
  readonly first: readonly CheckedCommand[];
  readonly notes: readonly Text[];
}

async function gather(
  parts: GuardParts,
  commands: ReturnType<ManyRequest["commands"]>,
  spool: Spool,
  signal: AbortSignal | undefined,
): Promise<Gathered> {
  const totals = bulkTotals();
  const first: CheckedCommand[] = [];
  const notes = new Map<string, Text>();
  for await (const given of commands) {
    signal?.throwIfAborted();
    // Read once, as a getter could give something else the next time.
    const { key, method, params, before } = given;
    const command = await manyCommand(parts, { key, method, params });
    await spool.add({ key, method, params: command.params, ...(before === undefined ? {} : { before }) });
    totals.add(command, before !== undefined);
    if (first.length < described) first.push(command);
    for (const note of notesOf(command)) notes.set(note.en, note);
  }
  if (totals.count === 0) throw new RefusedError(planRefusals.noWrite);
  return { totals, first, notes: [...notes.values()].slice(0, 20) };
}

function notesOf({ reasons, details }: CheckedCommand): readonly Text[] {
  return [...reasons, ...(details?.note === undefined ? [] : [details.note])];
}

async function describedPlan(
  parts: GuardParts,
  id: string,
  bulk: PlanBulk,
  { first, notes, totals }: Gathered,
  { undoes, notes: own }: About,
  signal: AbortSignal | undefined,
): Promise<Plan> {
  const reads = first.flatMap((command) => stateReadOf(command, parts.policy) ?? []);
  const states = await readStates(parts.client(), reads, signal);
  const facts: readonly Facts[] = first.map((command) => factsOf(command, reads, states));
  return {
    ...planHead(parts, id),
    effect: bulk.methods.every(({ effect }) => effect === "write") ? "write" : "destructive",
    commands: first.map(({ key, method, params, effect }) => ({ key, method, params, effect })),
    halt: false,
    objects: facts.map(({ object }) => object),
    question: bulkQuestion(bulk, undoes !== undefined),
    notes: distinct([...(own?.() ?? []), ...notes, ...facts.flatMap((fact) => fact.notes)]),
    reversibility: undoes === undefined ? totals.reversibility() : "none",
    checks: facts.flatMap(({ check }) => check ?? []),
    undo: [],
    ...(undoes === undefined ? {} : { undoes }),
    bulk,
  };
}
