import { methodDetails, rest3Details, type Text } from "@b24kit/catalog";
import type { Outcomes } from "@b24kit/client";
import type { Applied, PlanOutcome } from "../guard.ts";
import type { GuardParts } from "../guard-parts.ts";
import { fieldInRow } from "./json-path.ts";
import { changesOf, commandLine, draftOf } from "./note-command.ts";
import { outcomeOf } from "./outcome-code.ts";
import { createdId, outcomeAt, outcomeCodes, sealedOutcome, statusAfter } from "./plan-outcome.ts";
import { isSame, saysTheSame } from "./planned-change.ts";
import type { Plan, PlannedObject } from "./plan.ts";
import { readBack } from "./read-back.ts";

type Seen = PlanOutcome["seen"];

/** How a run went. */
export interface RunEnd {
  readonly outcomes: Outcomes;
  readonly durationMs: number;
  /** Ends the second reading, not the storing. */
  readonly signal: AbortSignal | undefined;
}

/**
 * After the run: stores what became of the plan, then reads its objects once more and stores that as well, and tells it all. Whoever is
 * killed while reading has the outcome on the disk. Never throws: the write is out.
 */
export async function settlePlan(parts: GuardParts, plan: Plan, end: RunEnd): Promise<Applied> {
  const { outcomes, signal } = end;
  const status = statusAfter(plan.commands, outcomes);
  const created = await createdIds(plan, outcomes);
  const outcome: PlanOutcome = { commands: outcomeCodes(plan.commands, outcomes), seen: {}, created };
  const isNoted = succeeds(() => note(parts, plan, end, created));
  const isStored = succeeds(() => store(parts, plan, status, outcome));
  const seen = await readBack(parts, plan, created, signal);
  const whole = { ...outcome, seen };
  const hasMore = !isStored || Object.keys(seen).length > 0;
  const isStoredWhole = hasMore && succeeds(() => store(parts, plan, status, whole));
  return {
    id: plan.id,
    status,
    outcome: whole,
    outcomes,
    objects: objectsAfter(plan, created),
    notes: [...notTaken(plan, outcomes, seen), ...(isNoted && (isStored || isStoredWhole) ? [] : [notStored])],
    plan,
  };
}

const notStored: Text = {
  ru: "Изменение отправлено, но записать его исход на этом компьютере не удалось: план может и дальше считаться идущим.",
  en: "The change was sent, but its outcome could not be stored on this computer: the plan may go on to be shown as running.",
};

/** Of commands whose details cannot be loaded nothing is known. */
async function createdIds(plan: Plan, outcomes: Outcomes): Promise<PlanOutcome["created"]> {
  const found = plan.api === undefined ? methodDetails : rest3Details;
  const ids = await Promise.allSettled(
    plan.commands.map(async ({ key, method, effect }) => {
      const details = effect === "read" ? undefined : await found(method);
      const id = createdId(details?.readBack?.newId, outcomeAt(outcomes, key));
      return id === undefined ? [] : [[key, id] as const];
    }),
  );
  return Object.fromEntries(ids.flatMap((one) => (one.status === "fulfilled" ? one.value : [])));
}

function note(parts: GuardParts, plan: Plan, { outcomes, durationMs }: RunEnd, created: PlanOutcome["created"]): void {
  for (const change of changesOf(plan)) {
    const { key } = change.command;
    const line = commandLine(plan, change, created[key] ?? change.object?.id);
    parts.journal.add(draftOf(parts, { ...line, ...outcomeOf(outcomeAt(outcomes, key)), durationMs }));
  }
}

/** Also beside what was stored before, as long as nobody has taken the plan back. */
function store({ plans, seal }: GuardParts, plan: Plan, status: Applied["status"], outcome: PlanOutcome): void {
  const text = sealedOutcome(seal, plan.id, outcome);
  if (!plans.move(plan.id, "running", status, text)) plans.move(plan.id, status, status, text);
  if (plan.undoes === undefined || status !== "done") return;
  for (const from of ["done", "failed", "unknown"] as const) plans.move(plan.undoes, from, "undone");
}

function succeeds(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}

function objectsAfter(plan: Plan, created: Readonly<Record<string, string>>): readonly PlannedObject[] {
  const pairs = changesOf(plan);
  if (pairs.some(({ object }) => object === undefined)) return plan.objects;
  return pairs.flatMap(({ command, object }) => {
    const id = created[command.key] ?? object?.id;
    return object === undefined ? [] : [{ ...object, ...(id === undefined ? {} : { id }) }];
  });
}

/** The portal drops names that it does not know, and fields that it keeps itself, without a word. */
function notTaken(plan: Plan, outcomes: Outcomes, seen: Seen): readonly Text[] {
  return changesOf(plan).flatMap(({ command, object }) => {
    const check = plan.checks.find((candidate) => candidate.command === command.key);
    const after = seen[command.key];
    if (check === undefined || after === undefined || !outcomeAt(outcomes, command.key).ok) return [];
    const stayed = (object?.changes ?? []).filter(({ field, after: wanted }) => {
      const name = fieldInRow(after, field);
      return name !== undefined && isSame(after[name], check.seen[name]) && !saysTheSame(wanted, after[name]);
    });
    return stayed.map(({ field }) => ({
      ru: `${command.method}: портал принял вызов, но поле ${field} не изменилось.`,
      en: `${command.method}: the portal accepted the call, but the field ${field} did not change.`,
    }));
  });
}
