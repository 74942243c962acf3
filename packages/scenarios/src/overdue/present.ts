import type { Block, Format } from "@b24kit/report";
import type { Context } from "../run/context.ts";
import type { Presented, Presenter } from "../run/scenario.ts";
import { hintOptions } from "../shared/hint-options.ts";
import { newSinceText } from "../shared/new-since.ts";
import type { OverdueData } from "./data.ts";
import { overdueHeadline } from "./headline.ts";
import { agesChart } from "./present-chart.ts";
import { dealsSection } from "./present-deals.ts";
import { tasksSection } from "./present-tasks.ts";
import { overdueShowings, type OverdueShowing } from "./showing.ts";

/** What is late as a reader sees it. A part without anything late has no section: the headline tells. */
export function presentOverdue(data: OverdueData, context: Context, format: Format): Presenter {
  const showings = overdueShowings(context, format);
  return (limits) => presentWithin(data, showings(limits));
}

function presentWithin(data: OverdueData, showing: OverdueShowing): Presented {
  const isMine = showing.context.whose.kind === "mine";
  const blocks: readonly (Block | null)[] = [
    { kind: "headline", text: overdueHeadline(data, showing) },
    newSinceLine(data, showing),
    tasksSection("tasks", isMine ? "mine" : "tasks", data, showing),
    tasksSection("given", isMine ? "givenMine" : "given", data, showing),
    ...agesChart(data, showing),
    dealsSection(data, showing),
  ];
  return { blocks: blocks.filter((block) => block !== null), hint: hint(data, showing) };
}

/** What "new" compares with, where anything is listed. */
function newSinceLine({ newSince, ...data }: OverdueData, { format, words }: OverdueShowing): Block | null {
  const lists = [data.tasks, data.given, data.stuckDeals];
  if (lists.every((list) => (list?.count ?? 0) === 0)) return null;
  const text = newSinceText(newSince, format, words);
  return text === undefined ? null : { kind: "paragraph", text: [{ text, tone: "muted" }] };
}

/** Others can be reminded; of one's own tasks a deadline can be moved. */
function hint({ tasks, given, stuckDeals }: OverdueData, { t, context }: OverdueShowing): string {
  const options = hintOptions(context);
  const me = context.dictionaries.identity.userId;
  const others = [...(tasks?.byPerson ?? []), ...(given?.byPerson ?? [])].filter(({ personId }) => personId !== me);
  if (others.some(({ isActive }) => isActive === true)) return t("hintRemind", { options });
  const [oldest] = tasks?.items ?? [];
  if (oldest !== undefined) return t("hintPostpone", { id: String(oldest.id) });
  return t((stuckDeals?.count ?? 0) > 0 ? "hintStuck" : "hintTasks", { options });
}
