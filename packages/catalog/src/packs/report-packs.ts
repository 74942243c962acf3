import type { Pack } from "./pack.ts";
import { words } from "./words.ts";

/** Read by every report: who asks, what the clock says, names of people, stages and currencies, stage limits. */
const everyReport = words(`
  app.info profile scope server.time user.current user.get department.get calendar.settings.get
  crm.category.list crm.currency.list crm.settings.mode.get crm.stagehistory.list crm.status.list
`);

const summary = { ru: "Только то, что читает этот отчёт", en: "Only what this report reads" };

/** One pack per report, "report-" and its id: exactly the methods that it reads. */
export const reportPacks: readonly Pack[] = [
  {
    id: "report-briefing",
    title: { ru: "Отчёт «Утренний брифинг»", en: "Report: morning briefing" },
    summary,
    patterns: words(`
      ${everyReport.join(" ")} calendar.accessibility.get calendar.event.get crm.activity.list crm.item.list
      im.department.employees.get tasks.task.list
    `),
  },
  {
    id: "report-day-plan",
    title: { ru: "Отчёт «План на день»", en: "Report: day plan" },
    summary,
    patterns: [...everyReport, "calendar.event.get", "tasks.task.list"],
  },
];
