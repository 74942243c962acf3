import { createWording, type Block, type Content, type Format, type Section, type Wording } from "@b24kit/report";
import type { Context } from "../run/context.ts";
import type { Presented, Presenter } from "../run/scenario.ts";
import { hintOptions } from "../shared/hint-options.ts";
import { createShowings, factList, listBlock, type Showing } from "../shared/present-helpers.ts";
import { isWithoutMeetings, meetingFacts } from "../shared/present-meetings.ts";
import { overdueItem } from "../shared/present-tasks.ts";
import { timelineItems } from "../shared/present-timeline.ts";
import type { DayPlanData } from "./data.ts";
import { dayPlanHeadline } from "./headline.ts";
import { dayPlanMessages, type DayPlanKey } from "./wording.ts";

export interface DayPlanShowing extends Showing {
  readonly t: Wording<DayPlanKey>;
}

/** The day plan as a reader sees it: everything of the day by time, then what is overdue. */
export function presentDayPlan(data: DayPlanData, context: Context, format: Format): Presenter {
  const showings = createShowings(context, format);
  const t = createWording(dayPlanMessages, context.language);
  return (limits) => presentWithin(data, { ...showings(limits), t });
}

function presentWithin(data: DayPlanData, showing: DayPlanShowing): Presented {
  const blocks: readonly (Block | null)[] = [
    { kind: "headline", text: dayPlanHeadline(data, showing) },
    timelineSection(data, showing),
    overdueSection(data, showing),
  ];
  const hint = showing.t("hintBriefing", { options: hintOptions(showing.context) });
  return { blocks: blocks.filter((block) => block !== null), hint };
}

function timelineSection(data: DayPlanData, showing: DayPlanShowing): Section | null {
  if (data.meetings === null && data.deadlines === null) return null;
  const { t } = showing;
  const items = timelineItems(data, showing);
  const isKnown = isWithoutMeetings(data.meetings) && data.deadlines !== null;
  const nothing = t(isKnown ? "nothing" : "nothingRead");
  const list: Content = items.length > 0 ? { kind: "list", items } : { kind: "paragraph", text: nothing };
  const facts = data.meetings === null ? [] : factList(meetingFacts(data.meetings, showing));
  return { kind: "section", id: "timeline", title: t("timeline"), emoji: "📅", blocks: [list, ...facts] };
}

function overdueSection({ overdue }: DayPlanData, showing: DayPlanShowing): Section | null {
  if (overdue === null) return null;
  const { t, words } = showing;
  const isEmpty = overdue.count === 0;
  const block: Content = isEmpty
    ? { kind: "paragraph", text: t("noOverdue") }
    : listBlock(
        overdue.items.map((task) => overdueItem(task, showing)),
        showing,
      );
  const title = isEmpty ? t("overdue") : words("overdue", { count: overdue.count });
  return { kind: "section", id: "overdue", title, emoji: "⏰", blocks: [block] };
}
