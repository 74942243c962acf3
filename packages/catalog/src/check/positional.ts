import type { Call } from "./call.ts";

/**
 * Old methods of tasks, whose parameters count by their place.
 * https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/index.html
 */
const positional = /^task\.(?:checklistitem|commentitem|elapseditem)\./i;

/** Tells whether a method takes its parameters by their order, whatever their names are. */
export function isPositional(method: string): boolean {
  return positional.test(method);
}

/** Parameters by place: a wrong order gives one value for another, a gap moves all that follow. */
export function checkOrderOfParameters({ method, parameters, values, problems }: Call): void {
  if (!isPositional(method) || parameters === null) return;
  const right = parameters.map(({ name }) => name);
  const lower = right.map((name) => name.toLowerCase());
  const places = Object.keys(values)
    .slice(0, 50)
    .map((name) => lower.indexOf(name.toLowerCase()));
  const wrong = places.findIndex((place, index) => place !== -1 && place !== index);
  if (wrong === -1) return;
  const needed = right.slice(0, Math.max(...places) + 1).join(", ");
  problems.error(
    "wrong-order",
    [Object.keys(values)[wrong] ?? ""],
    {
      ru: `${method} читает параметры по порядку, а не по имени.`,
      en: `${method} reads its parameters by their order, not by their names.`,
    },
    {
      hint: { ru: `Нужны все и в таком порядке: ${needed}.`, en: `All of these are needed, in this order: ${needed}.` },
      suggestion: needed,
    },
  );
}
