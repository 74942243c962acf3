import { joinTexts, type Text } from "../text.ts";

interface Known {
  readonly name: string;
  readonly limits: Text;
}

const address: Text = {
  ru: "Вызывается по адресу /rest/api/ с телом JSON, право tasks вместо task.",
  en: "Called at /rest/api/ with a JSON body; needs the scope tasks instead of task.",
};

// api-reference/rest-v3.md and the pages of the methods; api-reference/tasks/fields-rest-v3.md.
const list: Text = {
  ru: "Условия – массив троек, фильтровать можно только по полям с пометкой filterable (у задач сейчас только id); без select приходит только id; общего числа нет; до 1000 строк на страницу.",
  en: "Conditions are an array of triples on filterable fields only (of tasks at present just id); without select only id comes; there is no total; up to 1,000 rows a page.",
};

const fields: Text = {
  ru: "Поля пишутся в camelCase, статус и приоритет – словами; при создании обязательны title, creatorId и responsibleId.",
  en: "Fields are camelCase, status and priority are words; creating needs title, creatorId and responsibleId.",
};

const chat: Text = {
  ru: "Пишет в чат задачи: в новой карточке комментарии – это чат. Принимает только задачу и текст; читать – через im.dialog.messages.get.",
  en: "Writes to the task's chat: in the new card comments are a chat. Takes only a task and a text; read with im.dialog.messages.get.",
};

const idOnly: Text = { ru: "Задача указывается в id, а не в taskId.", en: "The task is named by id, not taskId." };

/**
 * Methods of REST 2 that REST 3.0 has too, or replaces, by name in lower case. Of CRM, calendar, users and disk it has none;
 * what exists only there carries `restVersion: 3`.
 */
export const rest3Knowledge: ReadonlyMap<string, Known> = new Map([
  ["tasks.task.add", { name: "tasks.task.add", limits: joinTexts(address, fields) }],
  ["tasks.task.update", { name: "tasks.task.update", limits: joinTexts(address, idOnly, fields) }],
  ["tasks.task.delete", { name: "tasks.task.delete", limits: joinTexts(address, idOnly) }],
  ["tasks.task.get", { name: "tasks.task.get", limits: joinTexts(address, idOnly) }],
  ["tasks.task.list", { name: "tasks.task.list", limits: joinTexts(address, list) }],
  ["tasks.task.result.list", { name: "tasks.task.result.list", limits: joinTexts(address, list) }],
  ["task.commentitem.add", { name: "tasks.task.chat.message.send", limits: joinTexts(address, chat) }],
  ["task.comment.add", { name: "tasks.task.chat.message.send", limits: joinTexts(address, chat) }],
]);
