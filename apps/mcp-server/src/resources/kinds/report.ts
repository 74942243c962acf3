import { scenarios } from "b24kit";
import { fromList } from "../../completions/from-list.ts";
import { dates, languages, periods } from "../../completions/times.ts";
import { whoseIds } from "../../completions/whose.ts";
import { isReportOpen, openReports, reportNeeds } from "../../library/open-reports.ts";
import type { ResourceKind } from "../resource-kind.ts";

const ids = scenarios.map(({ id }) => id);

/** Every report as a whole. */
export const reportKind: ResourceKind = {
  name: "report",
  title: "Report",
  description:
    "A whole report: its text with links as Markdown, its numbers as JSON. The query takes the arguments of b24_report; at and from give the rest of what was cut; format=html gives a page with charts to show to people, chart=funnel one chart as a PNG.",
  mimeType: "text/markdown",
  template: "b24://report/{id}{?whose,date,period,since,query,deep,tz,explain,lang,format,chart,at,from}",
  isOpen: (access, variables) =>
    (variables?.["id"] === undefined ? ids : [variables["id"]]).some((id) => isReportOpen(access, id)),
  needs: (access, variables) => (variables?.["id"] === undefined ? [] : reportNeeds(access, variables["id"])),
  listed: (access) =>
    openReports(access).map(({ id, title, summary }) => {
      const { language } = access;
      return { uri: `b24://report/${id}`, name: id, title: title[language], description: summary[language] };
    }),
  completions: {
    id: fromList(ids),
    whose: whoseIds,
    date: dates,
    period: periods,
    lang: languages,
    format: fromList(["html"]),
  },
  load: async () => ({ read: (await import("./report-read.ts")).readReport }),
};
