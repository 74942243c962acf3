import type { Block, Format } from "@b24kit/report";
import type { Context } from "../run/context.ts";
import type { Presented, Presenter } from "../run/scenario.ts";
import { hintOptions } from "../shared/hint-options.ts";
import type { WeeklyData } from "./data.ts";
import type { WeeklyParameters } from "./definition.ts";
import { weeklyHeadline } from "./headline.ts";
import { weekChart } from "./present-chart.ts";
import { comparison, dealsSection, tasksSection } from "./present-figures.ts";
import { movesSection } from "./present-moves.ts";
import { peopleSection } from "./present-people.ts";
import { weeklyShowings, type WeeklyShowing } from "./showing.ts";

/** The weekly report as a reader sees it. A part that could not be read has no section; the notices tell. */
export function presentWeekly(data: WeeklyData, context: Context<WeeklyParameters>, format: Format): Presenter {
  const showings = weeklyShowings(context, format);
  return (limits) => presentWithin(data, showings(limits));
}

function presentWithin(data: WeeklyData, showing: WeeklyShowing): Presented {
  const blocks: readonly (Block | null)[] = [
    { kind: "headline", text: weeklyHeadline(data, showing) },
    tasksSection(data, showing),
    dealsSection(data, showing),
    ...comparison(data, showing),
    ...weekChart(data, showing),
    movesSection(data.moves, showing),
    peopleSection(data, showing),
  ];
  return { blocks: blocks.filter((block) => block !== null), hint: hint(data, showing) };
}

function hint({ overdue }: WeeklyData, { t, context }: WeeklyShowing): string {
  const options = hintOptions(context);
  return t((overdue.now ?? 0) > 0 ? "hintOverdue" : "hintExplain", { options });
}
