import { createWording, type Block, type Content, type Format, type Section, type Wording } from "@b24kit/report";
import type { Context } from "../run/context.ts";
import type { Limits, Presented, Presenter } from "../run/scenario.ts";
import { whoseOptions } from "../shared/hint-options.ts";
import type { DayData } from "../shared/data.ts";
import { dayContext } from "../shared/day-context.ts";
import { pageLimits } from "../shared/page-limits.ts";
import { createShowings, dateOf, factList, sentenceCase, type Showing } from "../shared/present-helpers.ts";
import { isWithoutMeetings, meetingFacts } from "../shared/present-meetings.ts";
import { cutTimeline, timelineItems } from "../shared/present-timeline.ts";
import type { ScheduleData } from "./data.ts";
import type { ScheduleParameters } from "./definition.ts";
import { scheduleHeadline } from "./headline.ts";
import { scheduleMessages, type ScheduleKey } from "./wording.ts";

/** Of a longer range the days without anything are left out. */
const longestWhole = 14;

export interface ScheduleShowing extends Showing {
  readonly t: Wording<ScheduleKey>;
  readonly context: Context<ScheduleParameters>;
}

/** The schedule as a reader sees it. One day fits a phone screen, several are a page. */
export function presentSchedule(data: ScheduleData, context: Context<ScheduleParameters>, format: Format): Presenter {
  const showings = createShowings(context, format);
  const t = createWording(scheduleMessages, context.language);
  const isRange = data.days.length > 1;
  const limitsFor = (limits: Limits): Limits => (isRange ? pageLimits[0] : limits);
  return (limits) => presentWithin(data, { ...showings(limitsFor(limits)), context, t });
}

function presentWithin(data: ScheduleData, showing: ScheduleShowing): Presented {
  const headline: Block = { kind: "headline", text: scheduleHeadline(data, showing) };
  if (data.meetings === null && data.deadlineCount === null) return { blocks: [headline], hint: hint(data, showing) };
  const isLong = data.days.length > longestWhole;
  const days = data.days.filter(({ timeline }) => !isLong || timeline.length > 0);
  return { blocks: [headline, ...days.map((day) => daySection(day, data, showing))], hint: hint(data, showing) };
}

function daySection(day: DayData, { days }: ScheduleData, showing: ScheduleShowing): Section {
  const { t, format, context } = showing;
  const date = dateOf(day.date);
  const own = { ...showing, context: dayContext(date, context) };
  const facts = day.meetings === null ? [] : factList(meetingFacts(day.meetings, own));
  const blocks = [dayList(day, own), ...facts];
  if (days.length === 1) return { kind: "section", id: "timeline", title: t("timeline"), emoji: "📅", blocks };
  return { kind: "section", id: day.date, title: sentenceCase(format.day(date), context.language), blocks };
}

function dayList(day: DayData, showing: ScheduleShowing): Content {
  const timeline = cutTimeline(day.timeline, showing.limits.lines);
  const items = timelineItems({ ...day, timeline }, showing);
  const more = day.timeline.length - timeline.length;
  if (items.length > 0) return { kind: "list", items, ...(more > 0 && { more }) };
  const isKnown = isWithoutMeetings(day.meetings) && day.deadlines !== null;
  return { kind: "paragraph", text: showing.t(isKnown ? "nothing" : "nothingRead") };
}

/** What overlaps is to be moved, what is free can be filled. */
function hint({ meetings, days }: ScheduleData, { t, context }: ScheduleShowing): string {
  const isMine = context.whose.kind === "mine";
  if (isMine && (meetings?.conflictCount ?? 0) > 0) return t("hintMove");
  const isFree = days.some((day) => day.date >= context.today.toString() && (day.meetings?.freeSlots?.length ?? 0) > 0);
  return isMine && isFree ? t("hintBook") : t("hintTasks", { options: whoseOptions(context) });
}
