import { z } from "zod";
import { readsPortal } from "./hints.ts";
import { whose, tz, lang, detail } from "./inputs.ts";
import type { ReportQuestion } from "./make-report-answer.ts";
import type { Tool } from "./tool.ts";

const input = z.strictObject({ whose, tz, lang, detail });

/** Deals that stand still. */
export const stuck = {
  name: "b24_stuck",
  title: "Stuck deals",
  description:
    "Deals that are in their stage too long, that nobody touched, that have no next step; by person and money. Default: all.",
  toolset: "crm",
  hints: readsPortal,
  input,
  needs: ["crm"],
  access: "read-only",
  load: async () => {
    const { makeReportAnswer } = await import("./make-report-answer.ts");
    return { run: async (question, call) => makeReportAnswer("stuck", question, call) };
  },
} as const satisfies Tool<ReportQuestion>;
