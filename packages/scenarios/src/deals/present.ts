import type { Block, Format } from "@b24kit/report";
import type { Context } from "../run/context.ts";
import type { Presented, Presenter } from "../run/scenario.ts";
import { ownHintOptions, whoseOptions } from "../shared/hint-options.ts";
import { shortMoney } from "../shared/present-money.ts";
import { cutLine } from "../shared/sales/cut-line.ts";
import type { DealsData } from "./data.ts";
import { pipelineSection } from "./present-pipeline.ts";
import { dealsShowings, type DealsShowing } from "./showing.ts";

/** The open deals as a reader sees them: one section for each pipeline. */
export function presentDeals(data: DealsData, context: Context, format: Format): Presenter {
  const showings = dealsShowings(context, format);
  return (limits) => presentWithin(data, showings(limits));
}

function presentWithin(data: DealsData, showing: DealsShowing): Presented {
  const pipelines = data.pipelines ?? [];
  const blocks: readonly Block[] = [
    { kind: "headline", text: headline(data, showing) },
    ...pipelines.map((pipeline) => pipelineSection(pipeline, showing)),
    ...cutLine(
      pipelines.map(({ open }) => open.count),
      `b24 report deals${whoseOptions(showing.context)}`,
      showing,
    ),
  ];
  return { blocks, hint: hint(data, showing) };
}

function headline({ open, stuck, slipped }: DealsData, showing: DealsShowing): string {
  const { t } = showing;
  if (open === null) return t("unknown");
  if (open.count === 0) return t("nothing");
  const marks = [
    ...(stuck === null || stuck.count === 0
      ? []
      : [t("stuckCount", { count: stuck.count, money: shortMoney(stuck, showing) })]),
    ...(slipped === null || slipped.count === 0 ? [] : [t("slippedCount", { count: slipped.count })]),
  ];
  return t("headline", {
    count: open.count,
    money: shortMoney(open, showing),
    marks: marks.length === 0 ? "" : t("marks", { marks: marks.join(", ") }),
  });
}

function hint({ open, stuck }: DealsData, { t, context }: DealsShowing): string {
  if (open?.count === 0) return t("hintCreate");
  return t((stuck?.count ?? 0) > 0 ? "hintStuck" : "hintPipeline", { options: ownHintOptions(context) });
}
