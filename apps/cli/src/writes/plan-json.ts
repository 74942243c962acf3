import type { Plan, PlanView } from "b24kit";
import type { Language } from "../words.ts";

/** A plan for programs. Times are ISO; what the guard needs for itself (checks, way back) is left out. */
export function planJson(plan: Plan | PlanView, language: Language): Readonly<Record<string, unknown>> {
  const { checks: _checks, undo: _undo, question, notes, createdAt, expiresAt, objects, bulk, ...rest } = plan;
  return {
    status: "open",
    ...rest,
    ...(bulk && { bulk: bulkJson(bulk) }),
    question: question[language],
    notes: notes.map((note) => note[language]),
    objects: objects.map((object) => ({
      ...object,
      changes: object.changes.map((change) => ({ ...change, ...(change.title && { title: change.title[language] }) })),
    })),
    createdAt: new Date(createdAt).toISOString(),
    expiresAt: new Date(expiresAt).toISOString(),
  };
}

/** Without what the guard needs for itself. */
function bulkJson({ parts: _parts, source: _source, since: _since, ...bulk }: NonNullable<Plan["bulk"]>): object {
  return bulk;
}
