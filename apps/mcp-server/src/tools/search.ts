import { z } from "zod";
import { readsPortal } from "./hints.ts";
import { whose, query, tz, lang, detail } from "./inputs.ts";
import type { ReportQuestion } from "./make-report-answer.ts";
import type { Tool } from "./tool.ts";

const input = z.strictObject({ query, whose, tz, lang, detail });

/** Clients, deals, tasks and people by what is known of them. */
export const search = {
  name: "b24_search",
  title: "Search clients and people",
  description:
    "Contacts, companies, deals, leads, tasks and people by name, words, telephone or e-mail: who they are, who is responsible. Several matches are listed: ask which. Then b24_report dossier.",
  toolset: "crm",
  hints: readsPortal,
  input,
  needs: ["crm"],
  access: "read-only",
  load: async () => {
    const { makeReportAnswer } = await import("./make-report-answer.ts");
    return { run: async (question, call) => makeReportAnswer("search", question, call) };
  },
} as const satisfies Tool<ReportQuestion>;
