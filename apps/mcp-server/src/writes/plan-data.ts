import type { Language, Plan, PlanView } from "b24kit";

/** A plan for programs. Times are ISO; what the guard needs for itself (checks, way back) is left out. */
export function planData(plan: Plan | PlanView, language: Language): Readonly<Record<string, unknown>> {
  const { id, effect, reversibility, objects, commands, question, notes, createdAt, expiresAt, bulk, api } = plan;
  return {
    plan: id,
    status: "status" in plan ? plan.status : "open",
    question: question[language],
    effect,
    reversibility,
    objects: objects.map((object) => ({
      ...object,
      changes: object.changes.map(({ title, ...change }) => ({ ...change, ...(title && { title: title[language] }) })),
    })),
    // Of a whole file: the objects and commands are the first few of so many.
    ...(bulk && { file: fileData(bulk) }),
    // "v3": they go to REST 3.0.
    ...(api && { api }),
    commands: commands.map(({ method, params }) => ({ method, params })),
    notes: notes.map((note) => note[language]),
    createdAt: new Date(createdAt).toISOString(),
    expiresAt: new Date(expiresAt).toISOString(),
  };
}

function fileData({ name, count, unchanged, methods, sums }: NonNullable<Plan["bulk"]>): object {
  return { name, count, unchanged, methods, sums };
}
