import { scenarios } from "b24kit";
import { z } from "zod";
import { readsPortal } from "./hints.ts";
import { date, detail, lang, period, query, since, tz, whose } from "./inputs.ts";
import type { Tool } from "./tool.ts";

const deepReports = scenarios.filter(({ parameters }) => "deep" in parameters.shape).map(({ id }) => id);

const input = z.strictObject({
  id: z.enum(scenarios.map(({ id }) => id)),
  whose,
  date,
  period,
  since,
  deep: z
    .boolean()
    .optional()
    .describe(`With sub-departments; only ${deepReports.join(", ")}`),
  query: query.describe("dossier: whose, as in b24_search; meeting: words of its title, 15:00, event:ID"),
  tz,
  explain: z.boolean().optional().describe("Define every number"),
  lang,
  detail,
});

export type ReportInput = z.infer<typeof input>;

/** Any report by its id. */
export const report = {
  name: "b24_report",
  title: "Any report",
  description: `A ready report with complete numbers and links: ${scenarios.map(({ id, title }) => `${id} (${title.en})`).join(", ")}. Where a report has a tool of its own, use that.`,
  toolset: "reports",
  hints: readsPortal,
  input,
  needs: [...new Set(scenarios.flatMap(({ needs }) => needs.map(({ scope }) => scope)))],
  access: "read-only",
  load: async () => ({ run: (await import("./report-run.ts")).runReportTool }),
} as const satisfies Tool<ReportInput>;
