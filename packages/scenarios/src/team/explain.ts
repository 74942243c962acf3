import { createWording, type Format } from "@b24kit/report";
import type { Context } from "../run/context.ts";
import type { Explanation } from "../run/scenario.ts";
import { explainContext } from "../shared/explain-day.ts";
import { instantOf } from "../shared/present-helpers.ts";
import type { TeamData } from "./data.ts";
import { teamExplainMessages } from "./explain-wording.ts";

const figures = ["open", "overdue", "done", "people", "workday", "absent"] as const;

/** The definition of every figure of the team status, with the start of the week. */
export function explainTeam({ week }: TeamData, context: Context, format: Format): readonly Explanation[] {
  const t = createWording(teamExplainMessages, context.language);
  const from = format.dateTime(instantOf(week.from));
  return [
    ...explainContext(context, format),
    ...figures.map((key) => ({ figure: t(key), text: t(`${key}Text`, { from }) })),
  ];
}
