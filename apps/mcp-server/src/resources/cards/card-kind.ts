/** The kinds of records that have a card. */
export type CardName = "deal" | "contact" | "company" | "task";

/** How the card of one kind of record is read and shown. */
export interface CardKind {
  readonly name: CardName;
  /** The method that reads it, and its parameters but for the id. */
  readonly method: "crm.item.get" | "tasks.task.get";
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly idParameter: "id" | "taskId";
  /** The key of the record in the answer. */
  readonly key: "item" | "task";
  readonly titleFields: readonly string[];
  /** What comes first, in this order; user fields follow, the rest stands in the JSON only. */
  readonly fields: readonly string[];
  /** Directories of the CRM (`crm.status.list`) that fields take their values from. */
  readonly directories: Readonly<Record<string, string>>;
}

const crm = { method: "crm.item.get", idParameter: "id", key: "item" } as const;

/** https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-list.html names the directories. */
export const cardKinds: Readonly<Record<CardName, CardKind>> = {
  deal: {
    ...crm,
    name: "deal",
    parameters: { entityTypeId: 2 },
    titleFields: ["title"],
    fields: [
      "opportunity",
      "stageId",
      "categoryId",
      "assignedById",
      "companyId",
      "contactIds",
      "closedate",
      "probability",
      "createdTime",
      "movedTime",
      "lastActivityTime",
      "typeId",
      "sourceId",
      "comments",
    ],
    directories: { typeId: "DEAL_TYPE" },
  },
  contact: {
    ...crm,
    name: "contact",
    parameters: { entityTypeId: 3 },
    titleFields: ["name", "lastName"],
    fields: [
      "post",
      "companyId",
      "fm",
      "assignedById",
      "typeId",
      "sourceId",
      "birthdate",
      "address",
      "addressCity",
      "createdTime",
      "lastActivityTime",
      "comments",
    ],
    directories: { typeId: "CONTACT_TYPE", honorific: "HONORIFIC" },
  },
  company: {
    ...crm,
    name: "company",
    parameters: { entityTypeId: 4 },
    titleFields: ["title"],
    fields: [
      "typeId",
      "industry",
      "employees",
      "revenue",
      "fm",
      "assignedById",
      "contactIds",
      "address",
      "addressCity",
      "createdTime",
      "lastActivityTime",
      "comments",
    ],
    directories: { typeId: "COMPANY_TYPE", industry: "INDUSTRY", employees: "EMPLOYEES" },
  },
  task: {
    name: "task",
    method: "tasks.task.get",
    parameters: { select: ["*", "UF_*"] },
    idParameter: "taskId",
    key: "task",
    titleFields: ["title"],
    fields: [
      "status",
      "deadline",
      "priority",
      "responsibleId",
      "createdBy",
      "accomplices",
      "auditors",
      "group",
      "parentId",
      "createdDate",
      "closedDate",
      "ufCrmTask",
      "description",
    ],
    directories: {},
  },
};
