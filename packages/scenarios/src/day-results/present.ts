import { createWording, type Block, type Format, type Section, type Wording } from "@b24kit/report";
import type { Context } from "../run/context.ts";
import type { Presented, Presenter } from "../run/scenario.ts";
import { whoseOptions } from "../shared/hint-options.ts";
import { createShowings, instantOf, listBlock, type ListItem, type Showing } from "../shared/present-helpers.ts";
import { meetingItem } from "../shared/present-meetings.ts";
import { taskText } from "../shared/present-tasks.ts";
import type { DayResultsData, DoneTask } from "./data.ts";
import { dayResultsHeadline } from "./headline.ts";
import { moveItem } from "./present-moves.ts";
import { nextSection } from "./present-next.ts";
import { dayResultsMessages, type DayResultsKey } from "./wording.ts";

export interface DayResultsShowing extends Showing {
  readonly t: Wording<DayResultsKey>;
}

/** The results of a day as a reader sees them. A list without anything in it is left out, the headline tells. */
export function presentDayResults(data: DayResultsData, context: Context, format: Format): Presenter {
  const showings = createShowings(context, format);
  const t = createWording(dayResultsMessages, context.language);
  return (limits) => presentWithin(data, { ...showings(limits), t });
}

function presentWithin(data: DayResultsData, showing: DayResultsShowing): Presented {
  const { tasks, meetings, moves, next } = data;
  const blocks: readonly Block[] = [
    { kind: "headline", text: dayResultsHeadline(data, showing) },
    ...listSection(
      "tasks",
      "✅",
      tasks?.items.map((task) => doneItem(task, showing)),
      showing,
    ),
    ...listSection(
      "meetings",
      "📅",
      meetings?.items.map((meeting) => meetingItem(meeting, showing)),
      showing,
    ),
    ...listSection(
      "moves",
      "💰",
      moves?.items.map((move) => moveItem(move, showing)),
      showing,
    ),
    ...nextSection(next, showing),
  ];
  const options = `${whoseOptions(showing.context)} --date ${next.at(-1)?.date ?? ""}`;
  return { blocks, hint: showing.t("hint", { options }) };
}

function listSection(
  key: "tasks" | "meetings" | "moves",
  emoji: string,
  items: readonly ListItem[] | undefined,
  showing: DayResultsShowing,
): readonly Section[] {
  if (items === undefined || items.length === 0) return [];
  const title = showing.t(key, { count: items.length });
  return [{ kind: "section", id: key, title, emoji, blocks: [listBlock(items, showing)] }];
}

function doneItem(task: DoneTask, showing: DayResultsShowing): ListItem {
  return { mark: showing.format.time(instantOf(task.closedAt)), text: taskText(task, undefined, showing) };
}
