import type { Action } from "../action.ts";
import { type PlanCall, planCallParameters, type PlanTodo, planTodoParameters } from "./parameters.ts";

const needs = [{ scope: "crm" }, { scope: "user" }] as const;
const effect = "write";

export const planCall: Action<PlanCall> = {
  id: "plan-call",
  title: { ru: "Запланировать звонок", en: "Plan a call" },
  summary: {
    ru: "Ставит дело «Позвонить» на сделку, лид, контакт или компанию",
    en: "Puts a to-do “Call” on a deal, lead, contact or company",
  },
  triggers: {
    ru: ["запланируй звонок", "напомни позвонить"],
    en: ["plan a call", "schedule a call"],
  },
  parameters: planCallParameters,
  effect,
  needs,
  words: ["for", "when", "about"],
  prepare: async () => (await import("./plan-todo.ts")).preparePlanCall,
};

export const planTodo: Action<PlanTodo> = {
  id: "plan-todo",
  title: { ru: "Запланировать дело", en: "Plan a to-do" },
  summary: {
    ru: "Ставит дело со сроком на сделку, лид, контакт или компанию",
    en: "Puts a to-do with a deadline on a deal, lead, contact or company",
  },
  triggers: {
    ru: ["запланируй дело", "поставь дело", "следующий шаг по сделке"],
    en: ["plan a to-do", "add a to-do", "next step for the deal"],
  },
  parameters: planTodoParameters,
  effect,
  needs,
  words: ["for", "when", "title"],
  prepare: async () => (await import("./plan-todo.ts")).preparePlanTodo,
};
