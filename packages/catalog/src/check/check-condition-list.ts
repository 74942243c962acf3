import type { Text } from "../text.ts";
import type { Call } from "./call.ts";
import { nearestName } from "./nearest-name.ts";
import type { FilterFacts } from "./list-family.ts";
import type { Path } from "./problem-list.ts";
import { isNamed, kindOf } from "./value-kind.ts";

const most = 200;

/** Conditions of REST 3.0: `[["id", ">", 5], { "logic": "or", "conditions": […] }]`. It refuses what it does not know. */
export function checkConditionList(call: Call, facts: FilterFacts, value: unknown, path: Path): void {
  const kind = kindOf(value);
  if (kind === "nothing" || kind === "unknown") return;
  if (!Array.isArray(value)) {
    refuse(call, path, {
      ru: 'В REST 3.0 условия — список: [["id", "=", 5]].',
      en: 'In REST 3.0 conditions are a list: [["id", "=", 5]].',
    });
    return;
  }
  for (const [index, condition] of value.slice(0, most).entries()) {
    const inner = [...path, String(index)];
    if (isNamed(condition)) checkConditionList(call, facts, condition["conditions"] ?? 0, [...inner, "conditions"]);
    else if (Array.isArray(condition)) checkTriple(call, facts, condition, inner);
    else refuse(call, inner, malformed);
  }
  const isGiven = (name: string): boolean =>
    value.some((condition) => Array.isArray(condition) && condition[0] === name);
  for (const name of path.length === 1 ? (facts.required ?? []) : []) {
    if (isGiven(name)) continue;
    call.problems.error(
      "missing-condition",
      [...path, name],
      { ru: `${call.method} требует условие «${name}».`, en: `${call.method} needs the condition "${name}".` },
      { suggestion: `${path.join(".")}.${name}` },
    );
  }
}

function checkTriple(call: Call, { fields, operators }: FilterFacts, condition: readonly unknown[], path: Path): void {
  const [field, second] = condition;
  if (typeof field !== "string" || condition.length < 2 || condition.length > 3) {
    refuse(call, path, malformed);
    return;
  }
  if (fields !== undefined && !fields.includes(field)) {
    const suggestion = nearestName(field, fields);
    call.problems.error(
      "unknown-field",
      path,
      {
        ru: `Отбирать можно только по полям: ${fields.join(", ")}.`,
        en: `It filters by these fields only: ${fields.join(", ")}.`,
      },
      suggestion === undefined ? {} : { suggestion },
    );
  }
  if (condition.length === 3 && !operators.includes(String(second))) {
    call.problems.error("unknown-operator", path, {
      ru: `Такого сравнения нет, есть: ${operators.filter((one) => one !== "").join(" ")}`,
      en: `There is no such comparison, there are: ${operators.filter((one) => one !== "").join(" ")}`,
    });
  }
}

function refuse({ problems }: Call, path: Path, message: Text): void {
  problems.error("bad-condition", path, message);
}

const malformed: Text = {
  ru: 'Условие пишется так: ["поле", "сравнение", значение].',
  en: 'A condition is written so: ["field", "operator", value].',
};
