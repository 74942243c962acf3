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
  {
    id: "report-schedule",
    title: { ru: "Отчёт «Расписание»", en: "Report: schedule" },
    summary,
    patterns: [...everyReport, "calendar.event.get", "tasks.task.list"],
  },
  {
    id: "report-tasks",
    title: { ru: "Отчёт «Задачи»", en: "Report: tasks" },
    summary,
    patterns: [...everyReport, "tasks.task.list"],
  },
  {
    id: "report-day-results",
    title: { ru: "Отчёт «Итоги дня»", en: "Report: day results" },
    summary,
    patterns: [...everyReport, "calendar.event.get", "crm.item.list", "tasks.task.list"],
  },
  {
    id: "report-overdue",
    title: { ru: "Отчёт «Просроченное»", en: "Report: overdue" },
    summary,
    patterns: [...everyReport, "crm.item.list", "tasks.task.list"],
  },
  {
    id: "report-weekly",
    title: { ru: "Отчёт «Итоги недели»", en: "Report: weekly report" },
    summary,
    patterns: [...everyReport, "crm.item.list", "tasks.task.list"],
  },
  {
    id: "report-team",
    title: { ru: "Отчёт «Статус команды»", en: "Report: team status" },
    summary,
    patterns: words(`
      ${everyReport.join(" ")} calendar.accessibility.get im.department.employees.get tasks.task.list timeman.status
    `),
  },
  {
    id: "report-pipeline",
    title: { ru: "Отчёт «Воронка продаж»", en: "Report: sales pipeline" },
    summary,
    patterns: [...everyReport, "crm.activity.list", "crm.item.list", "tasks.task.list"],
  },
  {
    id: "report-forecast",
    title: { ru: "Отчёт «Прогноз продаж»", en: "Report: sales forecast" },
    summary,
    patterns: [...everyReport, "crm.item.list"],
  },
  {
    id: "report-deals",
    title: { ru: "Отчёт «Сделки»", en: "Report: deals" },
    summary,
    patterns: [...everyReport, "crm.item.list"],
  },
  {
    id: "report-stuck",
    title: { ru: "Отчёт «Зависшие сделки»", en: "Report: stuck deals" },
    summary,
    patterns: [...everyReport, "crm.activity.list", "crm.activity.binding.list", "crm.item.list", "tasks.task.list"],
  },
  {
    id: "report-leads",
    title: { ru: "Отчёт «Новые лиды»", en: "Report: new leads" },
    summary,
    patterns: [...everyReport, "crm.activity.list", "crm.item.list"],
  },
  {
    id: "report-search",
    title: { ru: "Отчёт «Поиск»", en: "Report: search" },
    summary,
    patterns: [...everyReport, "crm.duplicate.findbycomm", "crm.item.list", "tasks.task.list", "user.search"],
  },
  {
    id: "report-dossier",
    title: { ru: "Отчёт «Досье клиента»", en: "Report: client dossier" },
    summary,
    patterns: [...everyReport, "crm.activity.list", "crm.duplicate.findbycomm", "crm.item.list", "tasks.task.list"],
  },
  {
    id: "report-meeting",
    title: { ru: "Отчёт «Подготовка к встрече»", en: "Report: meeting preparation" },
    summary,
    patterns: [...everyReport, "calendar.event.get", "crm.activity.list", "crm.item.list", "tasks.task.list"],
  },
];
