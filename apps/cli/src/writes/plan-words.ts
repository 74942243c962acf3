import type { PlannedObject, PlanStatus, PlanView } from "b24kit";
import type { Text } from "../words.ts";

/** What a plan does with an object, as a heading: "Изменение: сделка 12". */
export const actionWords: Readonly<Record<PlannedObject["action"], Text>> = {
  create: { ru: "Создание", en: "Create" },
  change: { ru: "Изменение", en: "Change" },
  delete: { ru: "Удаление", en: "Delete" },
  send: { ru: "Отправка", en: "Send" },
  run: { ru: "Выполнение", en: "Run" },
};

/** The same when it is done. */
export const doneWords: Readonly<Record<PlannedObject["action"], Text>> = {
  create: { ru: "Создано", en: "Created" },
  change: { ru: "Изменено", en: "Changed" },
  delete: { ru: "Удалено", en: "Deleted" },
  send: { ru: "Отправлено", en: "Sent" },
  run: { ru: "Выполнено", en: "Run" },
};

const kinds: Readonly<Record<string, Text>> = {
  deal: { ru: "сделка", en: "deal" },
  lead: { ru: "лид", en: "lead" },
  contact: { ru: "контакт", en: "contact" },
  company: { ru: "компания", en: "company" },
  quote: { ru: "предложение", en: "quote" },
  invoice: { ru: "счёт", en: "invoice" },
  item: { ru: "элемент", en: "item" },
  task: { ru: "задача", en: "task" },
  event: { ru: "событие", en: "event" },
  meeting: { ru: "встреча", en: "meeting" },
  activity: { ru: "дело", en: "activity" },
  todo: { ru: "дело", en: "to-do" },
  comment: { ru: "комментарий", en: "comment" },
  "deal-comment": { ru: "комментарий к сделке", en: "comment on deal" },
  "task-comment": { ru: "комментарий к задаче", en: "comment on task" },
  message: { ru: "сообщение", en: "message" },
  notification: { ru: "уведомление", en: "notification" },
  file: { ru: "файл", en: "file" },
  folder: { ru: "папка", en: "folder" },
  chat: { ru: "чат", en: "chat" },
  user: { ru: "сотрудник", en: "user" },
};

/** The kind of an object; one that has no word here stands as the portal calls it. */
export function kindWords(kind: string): Text {
  return kinds[kind] ?? { ru: kind, en: kind };
}

/** What goes to somebody. The id of such an object is that of the recipient. */
const addressedKinds: ReadonlySet<string> = new Set(["message", "notification"]);

/** Who gets a message, as a heading: "сообщение, получатель: Ольга Лапина (3)"; `undefined` for all other kinds. */
export function addressedWords(kind: string, recipient: string): Text | undefined {
  if (!addressedKinds.has(kind)) return undefined;
  const { ru, en } = kindWords(kind);
  return { ru: `${ru}, получатель: ${recipient}`, en: `${en} to ${recipient}` };
}

/** Where a plan stands. */
export const statusWords: Readonly<Record<PlanStatus, Text>> = {
  open: { ru: "ждёт ответа", en: "open" },
  running: { ru: "выполняется", en: "running" },
  done: { ru: "выполнен", en: "done" },
  failed: { ru: "с ошибкой", en: "failed" },
  unknown: { ru: "исход неизвестен", en: "unknown" },
  discarded: { ru: "отклонён", en: "discarded" },
  expired: { ru: "истёк", en: "expired" },
  undone: { ru: "отменён", en: "undone" },
};

/** Whether a plan can be taken back. */
export const reversibilityWords: Readonly<Record<PlanView["reversibility"], Text>> = {
  undo: { ru: "можно, прежние значения записаны", en: "possible, the values before are recorded" },
  restore: { ru: "можно, портал умеет вернуть", en: "possible, the portal can restore it" },
  remove: { ru: "можно, созданное будет удалено", en: "possible, what it creates is deleted" },
  partly: { ru: "можно не всё: остальное останется", en: "possible in part: the rest stays" },
  none: { ru: "нельзя", en: "not possible" },
  unknown: { ru: "неизвестно, можно ли", en: "not known to be possible" },
};
