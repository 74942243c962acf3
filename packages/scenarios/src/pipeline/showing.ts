import { type Content, createWording, type Format, type Wording } from "@b24kit/report";
import { cycleDays } from "../domain/sales/sales-cycle.ts";
import type { Context } from "../run/context.ts";
import type { Limits } from "../run/scenario.ts";
import { type SalesShowing, salesShowings } from "../shared/sales/showing.ts";
import { type PipelineKey, pipelineMessages } from "./wording.ts";

/** What the presenting functions of the pipeline need. */
export interface PipelineShowing extends SalesShowing {
  readonly t: Wording<PipelineKey>;
}

/** Showings of one report, which differ in their limits only. */
export function pipelineShowings(context: Context, format: Format): (limits: Limits) => PipelineShowing {
  const showings = salesShowings(context, format);
  const t = createWording(pipelineMessages, context.language);
  return (limits) => ({ ...showings(limits), t });
}

/** "40 % (4 of 10)"; a dash of nothing. */
export function shareText(
  { part, whole, ratio }: { readonly part: number; readonly whole: number; readonly ratio: number | null },
  { t, format }: PipelineShowing,
): string {
  if (whole === 0) return t("dash");
  return ratio === null ? `${part} / ${whole}` : t("shareText", { percent: format.percent(ratio), part, whole });
}

/** Milliseconds as days with one decimal; a dash when unknown. */
export function daysText(milliseconds: number | null, { t, format }: PipelineShowing): string {
  return milliseconds === null ? t("dash") : format.number(cycleDays(milliseconds), 1);
}

/** Milliseconds as days with one decimal, for reckoning. */
export function daysOf(milliseconds: number | null): number | null {
  return milliseconds === null ? null : cycleDays(milliseconds);
}

/** The same with its unit: "48 дн.". */
export function agedText(milliseconds: number | null, showing: PipelineShowing): string {
  return milliseconds === null ? showing.t("dash") : showing.t("ageDays", { days: daysText(milliseconds, showing) });
}

/** A paragraph, or nothing for no text. */
export function paragraph(text: string): readonly Content[] {
  return text === "" ? [] : [{ kind: "paragraph", text }];
}
