import type { Text } from "@b24kit/catalog";

/** A kind of object in words: Russian accusative, Russian nominative with "new", English. */
type KindWords = readonly [object: string, created: string, en: string];

/** Every kind that has words. Others stand under the name of their method. */
const words: Readonly<Record<string, KindWords>> = {
  activity: ["дело", "новое дело", "activity"],
  booking: ["бронирование", "новое бронирование", "booking"],
  chat: ["чат", "новый чат", "chat"],
  "checklist-item": ["пункт чек-листа", "новый пункт чек-листа", "checklist item"],
  comment: ["комментарий", "новый комментарий", "comment"],
  company: ["компанию", "новая компания", "company"],
  contact: ["контакт", "новый контакт", "contact"],
  deal: ["сделку", "новая сделка", "deal"],
  "deal-comment": ["комментарий к сделке", "новый комментарий к сделке", "comment on deal"],
  department: ["подразделение", "новое подразделение", "department"],
  event: ["событие", "новое событие", "calendar event"],
  "feed-post": ["сообщение ленты", "новое сообщение ленты", "feed post"],
  file: ["файл", "новый файл", "file"],
  flow: ["поток", "новый поток", "flow"],
  folder: ["папку", "новая папка", "folder"],
  funnel: ["воронку", "новая воронка", "funnel"],
  group: ["группу", "новая группа", "group"],
  invoice: ["счёт", "новый счёт", "invoice"],
  item: ["элемент", "новый элемент", "item"],
  lead: ["лид", "новый лид", "lead"],
  list: ["список", "новый список", "list"],
  "list-element": ["элемент списка", "новый элемент списка", "list element"],
  meeting: ["встречу", "новая встреча", "meeting"],
  message: ["сообщение", "новое сообщение", "message"],
  notification: ["уведомление", "новое уведомление", "notification"],
  order: ["заказ", "новый заказ", "order"],
  payment: ["оплату", "новая оплата", "payment"],
  price: ["цену", "новая цена", "price"],
  product: ["товар", "новый товар", "product"],
  quote: ["предложение", "новое предложение", "quote"],
  requisite: ["реквизиты", "новые реквизиты", "company details"],
  resource: ["ресурс", "новый ресурс", "resource"],
  section: ["раздел товаров", "новый раздел товаров", "product section"],
  shipment: ["отгрузку", "новая отгрузка", "shipment"],
  "smart-process": ["смарт-процесс", "новый смарт-процесс", "smart process"],
  store: ["склад", "новый склад", "warehouse"],
  task: ["задачу", "новая задача", "task"],
  "task-comment": ["комментарий к задаче", "новый комментарий к задаче", "comment on task"],
  "task-template": ["шаблон задачи", "новый шаблон задачи", "task template"],
  todo: ["дело", "новое дело", "to-do"],
  user: ["сотрудника", "новый сотрудник", "user"],
  "user-field": ["пользовательское поле", "новое пользовательское поле", "custom field"],
};

/** Kinds by the method that reads them, in lower case. */
const readBy: Readonly<Record<string, string>> = {
  "booking.v1.booking.get": "booking",
  "booking.v1.resource.get": "resource",
  "calendar.event.getbyid": "event",
  "catalog.price.get": "price",
  "catalog.product.get": "product",
  "catalog.product.offer.get": "product",
  "catalog.product.service.get": "product",
  "catalog.product.sku.get": "product",
  "catalog.section.get": "section",
  "catalog.store.get": "store",
  "crm.activity.configurable.get": "activity",
  "crm.activity.get": "activity",
  "crm.category.get": "funnel",
  "crm.company.get": "company",
  "crm.company.userfield.get": "user-field",
  "crm.contact.get": "contact",
  "crm.contact.userfield.get": "user-field",
  "crm.deal.get": "deal",
  "crm.deal.userfield.get": "user-field",
  "crm.item.get": "item",
  "crm.item.payment.get": "payment",
  "crm.lead.get": "lead",
  "crm.lead.userfield.get": "user-field",
  "crm.productsection.get": "section",
  "crm.quote.get": "quote",
  "crm.quote.userfield.get": "user-field",
  "crm.requisite.get": "requisite",
  "crm.requisite.userfield.get": "user-field",
  "crm.timeline.comment.get": "comment",
  "crm.type.get": "smart-process",
  "department.get": "department",
  "disk.file.get": "file",
  "disk.folder.get": "folder",
  "im.dialog.get": "chat",
  "imbot.v2.chat.get": "chat",
  "imbot.v2.chat.message.get": "message",
  "lists.element.get": "list-element",
  "lists.get": "list",
  "log.blogpost.get": "feed-post",
  "sale.order.get": "order",
  "sale.payment.get": "payment",
  "sale.shipment.get": "shipment",
  "sonet_group.get": "group",
  "task.checklistitem.get": "checklist-item",
  "task.commentitem.get": "task-comment",
  "task.item.userfield.get": "user-field",
  "tasks.flow.flow.get": "flow",
  "tasks.task.get": "task",
  "tasks.template.checklist.get": "checklist-item",
  "tasks.template.get": "task-template",
  "user.get": "user",
};

/** What kind of object a method reads; `undefined` where there is no word for it. */
export function kindReadBy(method: string): string | undefined {
  const name = method.toLowerCase();
  return Object.hasOwn(readBy, name) ? readBy[name] : undefined;
}

/** The kind as the object of a sentence: "сделку", "deal". */
export function kindAsObject(kind: string): Text | undefined {
  const known = wordsOf(kind);
  return known && { ru: known[0], en: known[2] };
}

/** The kind by itself: "сделка", "deal". One without words stands as it is. */
export function kindName(kind: string): Text {
  const known = wordsOf(kind);
  return known === undefined ? { ru: kind, en: kind } : { ru: known[1].replace(/^\S+ /, ""), en: known[2] };
}

/** What a method creates: "новая сделка", "new deal". */
export function newKind(kind: string, method: string): Text {
  const known = wordsOf(kind);
  if (known === undefined) return { ru: `результат ${method}`, en: `result of ${method}` };
  return { ru: known[1], en: `new ${known[2]}` };
}

function wordsOf(kind: string): KindWords | undefined {
  return Object.hasOwn(words, kind) ? words[kind] : undefined;
}
