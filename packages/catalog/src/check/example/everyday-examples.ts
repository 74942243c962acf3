/** Examples of the methods that are called most, where one made from the documented names alone would say too little. */
export const everydayExamples: ReadonlyMap<string, Readonly<Record<string, unknown>>> = new Map(
  Object.entries({
    batch: { cmd: { me: "user.current", now: "server.time" } },
    "calendar.event.add": {
      type: "user",
      ownerId: 1,
      name: "Planning",
      from: "2026-03-02T10:00:00+03:00",
      to: "2026-03-02T11:00:00+03:00",
      section: 1,
    },
    "calendar.event.get": { type: "user", ownerId: 1, from: "2026-03-02", to: "2026-03-09" },
    "catalog.product.list": { select: ["id", "iblockId", "name"], filter: { iblockId: 1 } },
    "crm.activity.list": { filter: { OWNER_TYPE_ID: 2, OWNER_ID: 1, COMPLETED: "N" }, select: ["ID", "SUBJECT"] },
    "crm.company.add": { fields: { TITLE: "Supplier" } },
    "crm.contact.add": {
      fields: { NAME: "Anna", LAST_NAME: "Smith", PHONE: [{ VALUE: "+79990000000", VALUE_TYPE: "WORK" }] },
    },
    "crm.deal.add": { fields: { TITLE: "Delivery", OPPORTUNITY: 500_000, CURRENCY_ID: "RUB" } },
    "crm.deal.list": {
      filter: { ">=DATE_CREATE": "2026-03-01T00:00:00+03:00", STAGE_SEMANTIC_ID: "P" },
      select: ["ID", "TITLE", "OPPORTUNITY"],
      order: { ID: "ASC" },
    },
    "crm.item.add": { entityTypeId: 2, fields: { title: "Delivery", opportunity: 500_000, currencyId: "RUB" } },
    "crm.item.list": {
      entityTypeId: 2,
      filter: { ">=createdTime": "2026-03-01T00:00:00+03:00" },
      select: ["id", "title", "opportunity"],
      order: { id: "ASC" },
    },
    "crm.item.productrow.list": { filter: { "=ownerType": "D", "=ownerId": 1 } },
    "crm.item.update": { entityTypeId: 2, id: 1, fields: { stageId: "WON" } },
    "crm.lead.add": { fields: { TITLE: "Request from the site", NAME: "Anna" } },
    "crm.stagehistory.list": { entityTypeId: 2, filter: { OWNER_ID: 1 }, order: { ID: "ASC" } },
    "crm.status.list": { filter: { ENTITY_ID: "DEAL_STAGE" }, order: { SORT: "ASC" } },
    "disk.folder.uploadfile": {
      id: 1,
      data: { NAME: "offer.txt" },
      fileContent: ["offer.txt", "SGVsbG8="],
      generateUniqueName: true,
    },
    "im.message.add": { DIALOG_ID: "chat1", MESSAGE: "Hello" },
    "tasks.task.add": {
      fields: { TITLE: "Call back", RESPONSIBLE_ID: 1, DEADLINE: "2026-03-02T18:00:00+03:00" },
    },
    "tasks.task.list": {
      filter: { RESPONSIBLE_ID: 1, "<DEADLINE": "2026-03-02T00:00:00+03:00", REAL_STATUS: [2, 3] },
      select: ["ID", "TITLE", "DEADLINE"],
      order: { DEADLINE: "asc" },
    },
    "tasks.task.update": { taskId: 1, fields: { DEADLINE: "2026-03-02T18:00:00+03:00" } },
    "user.get": { FILTER: { ACTIVE: true }, select: ["ID", "NAME", "LAST_NAME"] },
  }),
);
