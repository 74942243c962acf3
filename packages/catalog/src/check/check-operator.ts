import type { Text } from "../text.ts";
import type { ConditionContext } from "./check-condition.ts";
import type { FilterFacts } from "./list-family.ts";
import { type Path, shorten } from "./problem-list.ts";

/** Prefixes that some list method knows. */
const anyOperator = /^(?:[=!<>@%?*+]|[<>!]=|=%|%=|!%|!@|!=%|!%=|><|!><|\*=|\*%)?$/;

/** The prefix of a condition. Most methods drop a condition whose prefix they do not know, and give all rows. */
export function checkOperator({ call, facts }: ConditionContext, prefix: string, field: string, path: Path): void {
  if (facts === undefined ? anyOperator.test(prefix) : facts.operators.includes(prefix)) return;
  const isCertain = facts?.isOperatorLost === true && facts.doubtful?.includes(prefix) !== true;
  const suggestion = insteadOf(prefix, field, facts);
  call.problems[isCertain ? "error" : "warning"](
    "unknown-operator",
    path,
    unknownOperator(shorten(prefix), isCertain),
    {
      ...(suggestion === undefined ? {} : { suggestion }),
      ...hintOf(facts),
    },
  );
}

function unknownOperator(prefix: string, isCertain: boolean): Text {
  return isCertain
    ? {
        ru: `Приставки «${prefix}» метод не знает: условие пропадёт.`,
        en: `The method does not know the prefix "${prefix}": the condition is lost.`,
      }
    : {
        ru: `Приставку «${prefix}» метод знает не везде: условие может пропасть.`,
        en: `The method may not know the prefix "${prefix}": the condition may be lost.`,
      };
}

function hintOf(facts: FilterFacts | undefined): { readonly hint?: Text } {
  const known = (facts?.operators ?? []).filter((operator) => operator !== "").join(" ");
  return known === "" ? {} : { hint: { ru: `Точно работают: ${known}`, en: `These surely work: ${known}` } };
}

function insteadOf(prefix: string, field: string, facts: FilterFacts | undefined): string | undefined {
  const known = facts?.operators ?? [];
  // Where "@" is documented but not in every server, "=" takes a list as well.
  if (prefix === "@" && facts?.doubtful?.includes("@") === true) return `=${field}`;
  if (prefix === "@" || prefix === "=" || prefix === "==") return field;
  if (["!=", "!@", "<>"].includes(prefix)) {
    const negation = ["!=", "!"].find((operator) => known.includes(operator));
    return negation === undefined ? undefined : `${negation}${field}`;
  }
  if (prefix === "=>" || prefix === "=<") return `${prefix === "=>" ? ">=" : "<="}${field}`;
  return undefined;
}
