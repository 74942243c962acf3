import type { SelectionCase } from "./case.ts";

/** Questions about single methods, the documentation and the credential. */
export const methodCases: readonly SelectionCase[] = [
  { ask: "Каким методом получить список товаров?", tool: "b24_find_method", present: ["query"] },
  { ask: "Найди метод, который создаёт счёт", tool: "b24_find_method", present: ["query"] },
  { ask: "Which REST method lists the files of a folder?", tool: "b24_find_method", present: ["query"] },
  { ask: "Find a method to read the company structure", tool: "b24_find_method", present: ["query"] },
  { ask: "Какие параметры у crm.item.list?", tool: "b24_describe_method", args: { method: "crm.item.list" } },
  { ask: "Опиши метод tasks.task.add с примером", tool: "b24_describe_method", args: { method: "tasks.task.add" } },
  { ask: "Describe crm.contact.get", tool: "b24_describe_method", args: { method: "crm.contact.get" } },
  {
    ask: "Which parameters and types does calendar.event.get take?",
    tool: "b24_describe_method",
    args: { method: "calendar.event.get" },
  },
  { ask: "Вызови crm.status.list", tool: "b24_call", args: { method: "crm.status.list" } },
  { ask: "Вызови метод user.get и покажи первые 5 строк", tool: "b24_call", args: { method: "user.get", limit: 5 } },
  { ask: "Call crm.currency.list", tool: "b24_call", args: { method: "crm.currency.list" } },
  { ask: "Call the method department.get, 50 rows", tool: "b24_call", args: { method: "department.get", limit: 50 } },
  {
    ask: "Вызови одним запросом user.current, crm.status.list и crm.currency.list",
    tool: "b24_batch",
    present: ["commands"],
  },
  { ask: "Call user.current and department.get in one request", tool: "b24_batch", present: ["commands"] },
  { ask: "Run several methods at once: scope, profile, server.time", tool: "b24_batch", present: ["commands"] },
  { ask: "Как обновить токен OAuth?", tool: "b24_docs", present: ["query"] },
  { ask: "Какие ограничения на частоту запросов к REST?", tool: "b24_docs", present: ["query"] },
  { ask: "Какое событие приходит при изменении сделки?", tool: "b24_docs", present: ["query"] },
  { ask: "Что в документации сказано про установку приложения?", tool: "b24_docs", present: ["query"] },
  { ask: "How do I subscribe an event handler?", tool: "b24_docs", present: ["query"] },
  { ask: "What are the limits of REST requests?", tool: "b24_docs", present: ["query"] },
  { ask: "How are widgets embedded into the card of a deal?", tool: "b24_docs", present: ["query"] },
  { ask: "Под кем я подключён к порталу и какие у меня права?", tool: "b24_whoami" },
  { ask: "Какие scope у этого вебхука, что мне разрешено?", tool: "b24_whoami" },
  { ask: "Who am I here?", tool: "b24_whoami" },
  { ask: "What am I allowed to do on this portal?", tool: "b24_whoami" },
];
