import type { Skill } from "../../skill.ts";
import { assistantReferences } from "./references/references.ts";
import { assistantText } from "./text.ts";

/** The director's assistant. */
export const bitrix24: Skill = {
  id: "bitrix24",
  title: { ru: "Битрикс24: помощник руководителя", en: "Bitrix24: director's assistant" },
  summary: {
    ru: "Отчёты по порталу словами и обычные дела с одним вопросом «да или нет»",
    en: "Reports on the portal in plain words, and everyday changes after one yes or no",
  },
  description: [
    "Answers a manager's questions about their own Bitrix24 portal, and makes everyday changes there after a yes, through the b24",
    "command. Use when the user asks about their day, schedule, tasks, overdue work, deals, sales, leads,",
    "clients, team or week in Bitrix24 (Битрикс24): утренний брифинг, план на день, мои задачи, что просрочено, покажи сделки,",
    "воронка, новые лиды, итоги недели, расскажи про клиента, поставь задачу, перенеси встречу; or about its CRM, chats, calendar,",
    "drive, sites, bookings, telephony. Not for writing integrations (bitrix24-developer), other CRMs, or what needs no portal.",
  ].join(" "),
  shortDescription: "Your Bitrix24 day, sales, clients and team in plain words",
  example: "morning briefing",
  text: assistantText,
  references: assistantReferences,
  budget: 2500,
};
