import { canUndo, renamedObject } from "@b24kit/guard";
import type { Applied, Language } from "b24kit";
import type { Answer } from "../answers/answer.ts";
import { answerOfError } from "../answers/answer-of-error.ts";
import { failed, failedAs } from "../answers/failed.ts";
import { doneLines } from "./done-lines.ts";
import { nameOf } from "./plan-lines.ts";

/** What became of a plan, as an answer. Nothing in it invites to send a write a second time. */
export function appliedAnswer(applied: Applied, language: Language, now: number): Answer {
  const isDone = applied.status === "done";
  const lines = isDone ? doneLines(applied, language) : linesOf(applied, language);
  const facts = {
    data: dataOf(applied, language),
    lines: [...lines, ...applied.notes.map((note) => note[language])],
    asOf: new Date(now).toISOString(),
  };
  if (applied.status === "unknown") return { ...failed("outcome-unknown", lost, look), ...facts };
  if (applied.status === "failed") return failedAnswer(applied, facts);
  return { ...facts, told: [`Done: plan ${applied.id} has run.`], advice: undoAdvice(applied) };
}

const lost =
  "The write was sent once and the portal's answer was lost: nobody knows whether it was done. It is not repeated.";
const look = "Do not call again and make no new plan of it. Tell the user to look at the portal first.";

type Facts = Pick<Answer, "data" | "lines" | "asOf">;

function failedAnswer(applied: Applied, facts: Facts): Answer {
  const outcomes = Object.values(applied.outcomes);
  const [failure] = outcomes.flatMap((outcome) => (outcome.ok ? [] : [answerOfError(outcome.error)]));
  const done = outcomes.filter(({ ok }) => ok).length;
  const message = `${failure?.error?.message ?? "The portal refused."} ${done} of ${outcomes.length} commands were done.`;
  const action = "The plan is spent. Tell the user; make a new plan only when the cause is gone.";
  const lines = [...(failure?.lines ?? []), ...(facts.lines ?? [])];
  return {
    ...failedAs(failure?.error?.code ?? "failed", message, action),
    ...facts,
    lines,
    advice: undoAdvice(applied),
  };
}

function undoAdvice(applied: Applied): readonly string[] {
  return canUndo(applied) ? [`The user can take it back on a terminal: b24 plan undo ${applied.id}`] : [];
}

/** What was to be done: of what failed or is not known nothing may sound as if it had happened. */
function linesOf({ objects }: Applied, language: Language): readonly string[] {
  return objects.map((object) => [nameOf(object, language), object.url ?? ""].join(" ").trim());
}

function dataOf({ id, status, objects, outcomes, notes }: Applied, language: Language): object {
  const results = Object.entries(outcomes).map(([key, outcome]) => [
    key,
    outcome.ok ? { ok: true, ...shortResult(outcome.result) } : { ok: false, code: codeOf(outcome.error) },
  ]);
  return {
    plan: id,
    status,
    objects: objects.map((object) => {
      const { changes: _changes, ...known } = status === "done" ? renamedObject(object) : object;
      return known;
    }),
    results: Object.fromEntries(results) as object,
    notes: notes.map((note) => note[language]),
  };
}

/** The portal answers with whole records, which `objects` name already; an id or a yes is worth telling. */
function shortResult(result: unknown): object {
  return typeof result === "object" ? {} : { result };
}

function codeOf(error: Error): string {
  return "code" in error && typeof error.code === "string" ? error.code : "failed";
}
