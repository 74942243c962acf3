import { z } from "zod";
import { readsPortal } from "./hints.ts";
import { whose, date, tz, lang, detail } from "./inputs.ts";
import type { ReportQuestion } from "./make-report-answer.ts";
import type { Tool } from "./tool.ts";

const input = z.strictObject({ whose, date, tz, lang, detail });

/** The morning of a person or a team. */
export const briefing = {
  name: "b24_briefing",
  title: "Briefing of a day",
  description:
    'What is on in a day: meetings, tasks due and overdue, deals and leads that need care, who is away. The first answer to "what have I got today". Default: mine, today.',
  toolset: "reports",
  hints: readsPortal,
  input,
  needs: ["calendar", "task", "crm", "im"],
  access: "read-only",
  load: async () => {
    const { makeReportAnswer } = await import("./make-report-answer.ts");
    return { run: async (question, call) => makeReportAnswer("briefing", question, call) };
  },
} as const satisfies Tool<ReportQuestion>;
