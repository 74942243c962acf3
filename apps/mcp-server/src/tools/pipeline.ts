import { z } from "zod";
import { readsPortal } from "./hints.ts";
import { whose, period, tz, lang, detail } from "./inputs.ts";
import type { ReportQuestion } from "./make-report-answer.ts";
import type { Tool } from "./tool.ts";

const input = z.strictObject({ whose, period, tz, lang, detail });

/** How sales go. */
export const pipeline = {
  name: "b24_pipeline",
  title: "Sales pipeline",
  description:
    "How sales go: deals and sums by stage, conversion, win rate, cycle, forecast, plan, by person. Money is never mixed across currencies. Default: all, last-90d.",
  toolset: "crm",
  hints: readsPortal,
  input,
  needs: ["crm"],
  access: "read-only",
  load: async () => {
    const { makeReportAnswer } = await import("./make-report-answer.ts");
    return { run: async (question, call) => makeReportAnswer("pipeline", question, call) };
  },
} as const satisfies Tool<ReportQuestion>;
