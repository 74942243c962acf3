import type { Block, Format } from "@b24kit/report";
import type { Context } from "../run/context.ts";
import type { Presented, Presenter } from "../run/scenario.ts";
import { hintOptions } from "../shared/hint-options.ts";
import { meetingBlocks } from "../shared/present-meetings.ts";
import type { BriefingData } from "./data.ts";
import { headline } from "./headline.ts";
import { presentMoney } from "./present-money.ts";
import { presentPeople } from "./present-people.ts";
import { presentTasks } from "./present-tasks.ts";
import { briefingShowings, type BriefingShowing } from "./showing.ts";

/** The briefing as a reader sees it. A part that could not be read has no section; the notices tell. */
export function presentBriefing(data: BriefingData, context: Context, format: Format): Presenter {
  const showings = briefingShowings(context, format);
  return (limits) => presentWithin(data, showings(limits));
}

function presentWithin(data: BriefingData, showing: BriefingShowing): Presented {
  const blocks: readonly (Block | null)[] = [
    { kind: "headline", text: headline(data, showing) },
    presentMeetings(data, showing),
    data.tasks && presentTasks(data.tasks, showing),
    presentMoney(data.deals, data.leads, showing),
    data.people && presentPeople(data.people, showing),
  ];
  return { blocks: blocks.filter((block) => block !== null), hint: hint(data, showing) };
}

function presentMeetings({ meetings }: BriefingData, showing: BriefingShowing): Block | null {
  if (meetings === null) return null;
  const blocks = [...meetingBlocks(meetings, showing)];
  return { kind: "section", id: "meetings", title: showing.words("meetings"), emoji: "📅", blocks };
}

/** With anything on the day its timeline is next; on an empty one, where the numbers come from. */
function hint({ meetings, tasks }: BriefingData, { t, context }: BriefingShowing): string {
  const isBusy = (meetings?.count ?? 0) + (tasks?.dueToday?.count ?? 0) + (tasks?.overdue?.count ?? 0) > 0;
  return t(isBusy ? "hintDayPlan" : "hintExplain", { options: hintOptions(context) });
}
