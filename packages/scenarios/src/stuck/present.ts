import type { Block, Format, Section } from "@b24kit/report";
import type { Context } from "../run/context.ts";
import type { Presented, Presenter } from "../run/scenario.ts";
import { ownHintOptions } from "../shared/hint-options.ts";
import { cutLine } from "../shared/sales/cut-line.ts";
import type { DealList } from "../shared/sales/data.ts";
import { totalsText } from "../shared/sales/present-totals.ts";
import { whoseOptions } from "../shared/sales/whose-options.ts";
import type { StuckData } from "./data.ts";
import { stuckHeadline } from "./headline.ts";
import { idleBlock, stuckBlock } from "./present-deals.ts";
import { managersBlock } from "./present-managers.ts";
import { stuckShowings, type StuckShowing } from "./showing.ts";

/** Stuck deals as a reader sees them: who has them, which they are, and those without a next step. */
export function presentStuck(data: StuckData, context: Context, format: Format): Presenter {
  const showings = stuckShowings(context, format);
  return (limits) => presentWithin(data, showings(limits));
}

function presentWithin(data: StuckData, showing: StuckShowing): Presented {
  const { stuck, idle } = data;
  const command = `b24 report stuck${whoseOptions(showing.context)}`;
  const blocks: readonly (Block | null)[] = [
    { kind: "headline", text: stuckHeadline(data, showing) },
    managersSection(data, showing),
    dealsSection("deals", stuck, showing, (list) => stuckBlock(list, data, showing)),
    dealsSection("idle", idle, showing, (list) => idleBlock(list, showing)),
    ...cutLine([stuck?.count ?? 0, idle?.count ?? 0], command, showing),
  ];
  return { blocks: blocks.filter((block) => block !== null), hint: hint(data, showing) };
}

/** One person needs no table. */
function managersSection({ managers }: StuckData, showing: StuckShowing): Section | null {
  if (managers === null || managers.length < 2) return null;
  const title = showing.t("managers");
  return { kind: "section", id: "managers", title, emoji: "👥", blocks: [managersBlock(managers, showing)] };
}

function dealsSection(
  id: "deals" | "idle",
  list: DealList | null,
  showing: StuckShowing,
  blockOf: (list: DealList) => Section["blocks"][number],
): Section | null {
  if (list === null || list.count === 0) return null;
  const title = showing.t(id, { totals: totalsText(list, showing) });
  return { kind: "section", id, title, emoji: id === "deals" ? "🧊" : "⏭️", blocks: [blockOf(list)] };
}

/** The largest deal for which nothing is planned, else the largest stuck one. */
function hint({ withoutNextStep, stuck }: StuckData, { t, context }: StuckShowing): string {
  const [stepless] = withoutNextStep?.ids ?? [];
  if (stepless !== undefined) return t("hintPlan", { id: String(stepless) });
  const [first] = stuck?.ids ?? [];
  return first === undefined
    ? t("hintPipeline", { options: ownHintOptions(context) })
    : t("hintMove", { id: String(first) });
}
