import type { WhoseParameter } from "../shared/parameters.ts";
import type { Scenario } from "./scenario.ts";
import { type ChoiceName, choiceNames, takes } from "./takes.ts";

/** What a person may say of a report, by the names of options: whose things (at most one of the four) and when. */
export interface ReportChoices {
  readonly mine?: boolean | undefined;
  readonly department?: number | undefined;
  readonly user?: number | undefined;
  readonly all?: boolean | undefined;
  readonly tz?: string | undefined;
  readonly date?: string | undefined;
  readonly period?: string | undefined;
  readonly since?: string | undefined;
  readonly deep?: boolean | undefined;
  readonly query?: string | undefined;
}

/** The parameters of a scenario that were chosen; what was not is left to the report. */
export function parametersOfChoices(choices: ReportChoices): Readonly<Record<string, unknown>> {
  const { tz, date, period, since, deep, query } = choices;
  const whose = whoseOf(choices);
  return {
    ...(whose && { whose }),
    ...(tz !== undefined && { tz }),
    ...(date !== undefined && { date }),
    ...(period !== undefined && { period }),
    ...(since !== undefined && { since }),
    ...(deep === true && { deep: true }),
    ...(query !== undefined && { query }),
  };
}

/** A choice that the report does not know; undefined when it takes all of them. */
export function untakenChoice(scenario: Pick<Scenario, "parameters">, choices: ReportChoices): ChoiceName | undefined {
  const taken = new Set(takes(scenario).choices.map(({ name }) => name));
  return choiceNames.find((name) => choices[name] !== undefined && !taken.has(name));
}

/** Whose things; undefined leaves it to the report. */
function whoseOf({ department, user, all, mine }: ReportChoices): WhoseParameter | undefined {
  if (department !== undefined) return { kind: "department", id: department };
  if (user !== undefined) return { kind: "user", id: user };
  if (all === true) return { kind: "all" };
  return mine === true ? { kind: "mine" } : undefined;
}
