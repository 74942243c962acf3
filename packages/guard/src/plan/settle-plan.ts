import { methodDetails, rest3Details, type Text } from "@b24kit/catalog";
import type { Outcomes } from "@b24kit/client";
import type { Applied, PlanOutcome } from "../guard.ts";
import type { GuardParts } from "../guard-parts.ts";
import { fieldInRow } from "./json-path.ts";
import { changesOf, commandLine, draftOf } from "./note-command.ts";
import { outcomeOf } from "./outcome-code.ts";
import { createdId, outcomeAt, outcomeCodes, sealedOutcome, statusAfter } from "./plan-outcome.ts";
import { watchedNow } from "./plan-differences.ts";
import { isSame, saysTheSame, watchedPart } from "./planned-change.ts";
import type { Plan, PlannedObject } from "./plan.ts";
import { readStates } from "./read-states.ts";
import { createdBy } from "./removal-step.ts";

type Seen = PlanOutcome["seen"];

/** After the run: reads the objects once more, stores what became of them, and tells it. Never throws: the write is out. */
export async function settlePlan(
  parts: GuardParts,
  plan: Plan,
  outcomes: Outcomes,
  durationMs: number,
): Promise<Applied> {
  const status = statusAfter(plan.commands, outcomes);
  const created = await createdIds(plan, outcomes);
  const seen = { ...(await seenAfter(parts, plan)), ...(await seenCreated(parts, plan, created)) };
  const outcome: PlanOutcome = { commands: outcomeCodes(plan.commands, outcomes), seen, created };
  const trouble = [
    ...attempt(() => note(parts, plan, outcomes, { created, durationMs })),
    ...attempt(() => store(parts, plan, status, outcome)),
  ];
  return {
    id: plan.id,
    status,
    outcomes,
    objects: objectsAfter(plan, created),
    notes: [...notTaken(plan, outcomes, seen), ...(trouble.length === 0 ? [] : [notStored])],
    plan,
  };
}

const notStored: Text = {
  ru: "Изменение отправлено, но записать его исход на этом компьютере не удалось: план может и дальше считаться идущим.",
  en: "The change was sent, but its outcome could not be stored on this computer: the plan may go on to be shown as running.",
};

async function createdIds(plan: Plan, outcomes: Outcomes): Promise<Readonly<Record<string, string>>> {
  const found = await Promise.all(
    plan.commands.map(async ({ key, method, effect }) => {
      const found = plan.api === undefined ? methodDetails : rest3Details;
      const details = effect === "read" ? undefined : await found(method);
      const id = createdId(details?.readBack?.newId, outcomeAt(outcomes, key));
      return id === undefined ? [] : [[key, id] as const];
    }),
  );
  return Object.fromEntries(found.flat());
}

async function seenAfter({ client }: GuardParts, { checks }: Plan): Promise<Seen> {
  try {
    const now = await watchedNow(client(), checks, undefined);
    return Object.fromEntries([...now].flatMap(([key, row]) => (row === undefined ? [] : [[key, row] as const])));
  } catch {
    // Without it the plan cannot be taken back; what it did is known all the same.
    return {};
  }
}

/** What was created is read as well where it can be removed again: by this it is known later whether somebody changed it. */
async function seenCreated({ client }: GuardParts, plan: Plan, ids: Readonly<Record<string, string>>): Promise<Seen> {
  if (plan.reversibility !== "remove" && plan.reversibility !== "partly") return {};
  try {
    const found = await Promise.all(plan.commands.map(async (command) => createdBy(command, ids)));
    const reads = found.flatMap((created) => created?.read ?? []);
    const states = await readStates(client(), reads, undefined);
    return Object.fromEntries(
      [...states].flatMap(([key, { row }]) => (row === undefined ? [] : [[key, watchedPart(row, [])] as const])),
    );
  } catch {
    // Without it what was created is not removed by an undo.
    return {};
  }
}

function note(
  parts: GuardParts,
  plan: Plan,
  outcomes: Outcomes,
  { created, durationMs }: { readonly created: Readonly<Record<string, string>>; readonly durationMs: number },
): void {
  for (const change of changesOf(plan)) {
    const { key } = change.command;
    const line = commandLine(plan, change, created[key] ?? change.object?.id);
    parts.journal.add(draftOf(parts, { ...line, ...outcomeOf(outcomeAt(outcomes, key)), durationMs }));
  }
}

function store({ plans, seal }: GuardParts, plan: Plan, status: Applied["status"], outcome: PlanOutcome): void {
  plans.move(plan.id, "running", status, sealedOutcome(seal, plan.id, outcome));
  if (plan.undoes === undefined || status !== "done") return;
  for (const from of ["done", "failed", "unknown"] as const) plans.move(plan.undoes, from, "undone");
}

function attempt(work: () => void): readonly unknown[] {
  try {
    work();
    return [];
  } catch (error) {
    return [error];
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
