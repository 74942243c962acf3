import { z } from "zod";
import { readsPortal } from "./hints.ts";
import { whose, tz, lang, detail } from "./inputs.ts";
import type { ReportQuestion } from "./make-report-answer.ts";
import type { Tool } from "./tool.ts";

const input = z.strictObject({ whose, tz, lang, detail });

/** What is late. */
export const overdue = {
  name: "b24_overdue",
  title: "Overdue tasks",
  description:
    "What is late: overdue tasks by person and age, own and given to others, and stuck deals. Default: mine; whose: team or all for others.",
  toolset: "tasks",
  hints: readsPortal,
  input,
  needs: ["task", "crm"],
  access: "read-only",
  load: async () => {
    const { makeReportAnswer } = await import("./make-report-answer.ts");
    return { run: async (question, call) => makeReportAnswer("overdue", question, call) };
  },
} as const satisfies Tool<ReportQuestion>;
