import type { Block, Format, Section } from "@b24kit/report";
import type { Context } from "../run/context.ts";
import type { Presented, Presenter } from "../run/scenario.ts";
import { deepHintOptions, hintOptions } from "../shared/hint-options.ts";
import { tableBlock, type TableColumn } from "../shared/table-block.ts";
import type { TeamData, TeamMember } from "./data.ts";
import { dayText } from "./day-text.ts";
import { teamHeadline } from "./headline.ts";
import { teamShowings, type TeamShowing } from "./showing.ts";

/** The team status as a reader sees it: a line of everybody. A column that could not be read is left out. */
export function presentTeam(data: TeamData, context: Context, format: Format): Presenter {
  const showings = teamShowings(context, format);
  return (limits) => presentWithin(data, showings(limits));
}

function presentWithin(data: TeamData, showing: TeamShowing): Presented {
  const blocks: Block[] = [
    { kind: "headline", text: teamHeadline(data, showing) },
    ...(data.members.length === 0 ? [] : [membersSection(data, showing)]),
  ];
  return { blocks, hint: hint(data, showing) };
}

function membersSection(data: TeamData, showing: TeamShowing): Section {
  const { t } = showing;
  const table = tableBlock(columns(data, showing), data.members, showing);
  return { kind: "section", id: "members", title: t("members"), emoji: "👥", blocks: [table] };
}

function columns({ open, done, workdays, absent }: TeamData, showing: TeamShowing): readonly TableColumn<TeamMember>[] {
  const { t } = showing;
  const isTold = workdays !== null;
  const day: TableColumn<TeamMember> = { title: t("now"), cell: (member) => dayText(member, isTold, showing) };
  return [
    { title: t("person"), cell: ({ name }) => name },
    ...(open === null ? [] : [count("open", showing), count("overdue", showing)]),
    ...(done === null ? [] : [count("done", showing)]),
    ...(isTold || absent !== null ? [day] : []),
  ];
}

function count(key: "open" | "overdue" | "done", { t, format }: TeamShowing): TableColumn<TeamMember> {
  const cell = (member: TeamMember) => {
    const text = format.number(member[key] ?? 0);
    return key === "overdue" && member.overdue !== 0 ? [{ text, tone: "bad" as const }] : text;
  };
  return { title: t(key), align: "right", cell, value: (member) => member[key] };
}

/** Departments that nobody has named cannot be repeated in a question. */
function hint({ overdue }: TeamData, { t, context }: TeamShowing): string {
  const isRepeatable = context.whose.kind !== "department" || context.whose.id !== undefined;
  return (overdue ?? 0) > 0 && isRepeatable
    ? t("hintOverdue", { options: hintOptions(context) })
    : t("hintExplain", { options: deepHintOptions(context) });
}
