import type { Language } from "b24kit";

/** What the usual fields of cards are called: portals call them in many ways, and some only by their codes. */
const labels: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  ru: {
    opportunity: "Сумма",
    stageId: "Стадия",
    categoryId: "Воронка",
    assignedById: "Ответственный",
    companyId: "Компания",
    contactIds: "Контакты",
    closedate: "Плановое закрытие",
    probability: "Вероятность, %",
    createdTime: "Создано",
    movedTime: "На стадии с",
    lastActivityTime: "Последняя активность",
    typeId: "Тип",
    sourceId: "Источник",
    comments: "Комментарий",
    post: "Должность",
    fm: "Телефоны и почта",
    birthdate: "День рождения",
    address: "Адрес",
    addressCity: "Город",
    industry: "Отрасль",
    employees: "Сотрудников",
    revenue: "Оборот",
    status: "Статус",
    deadline: "Крайний срок",
    priority: "Приоритет",
    responsibleId: "Исполнитель",
    createdBy: "Постановщик",
    accomplices: "Соисполнители",
    auditors: "Наблюдатели",
    group: "Группа",
    parentId: "Родительская задача",
    createdDate: "Создана",
    closedDate: "Завершена",
    ufCrmTask: "Записи CRM",
    description: "Описание",
  },
  en: {
    opportunity: "Amount",
    stageId: "Stage",
    categoryId: "Pipeline",
    assignedById: "Responsible",
    companyId: "Company",
    contactIds: "Contacts",
    closedate: "Planned close",
    probability: "Probability, %",
    createdTime: "Created",
    movedTime: "In stage since",
    lastActivityTime: "Last activity",
    typeId: "Type",
    sourceId: "Source",
    comments: "Comment",
    post: "Position",
    fm: "Phones and mail",
    birthdate: "Birthday",
    address: "Address",
    addressCity: "City",
    industry: "Industry",
    employees: "Employees",
    revenue: "Revenue",
    status: "Status",
    deadline: "Deadline",
    priority: "Priority",
    responsibleId: "Assignee",
    createdBy: "Creator",
    accomplices: "Participants",
    auditors: "Observers",
    group: "Group",
    parentId: "Parent task",
    createdDate: "Created",
    closedDate: "Completed",
    ufCrmTask: "CRM records",
    description: "Description",
  },
};

/** Codes of tasks: https://apidocs.bitrix24.com/api-reference/tasks/fields.html */
const values: Readonly<Record<Language, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
  ru: {
    status: {
      1: "новая",
      2: "ждёт выполнения",
      3: "выполняется",
      4: "ждёт контроля",
      5: "завершена",
      6: "отложена",
      7: "отклонена",
    },
    priority: { 1: "обычный", 2: "высокий" },
  },
  en: {
    status: {
      1: "new",
      2: "pending",
      3: "in progress",
      4: "awaiting control",
      5: "completed",
      6: "deferred",
      7: "declined",
    },
    priority: { 1: "normal", 2: "high" },
  },
};

/** What a usual field is called; undefined for any other. */
export function labelOf(name: string, language: Language): string | undefined {
  return labels[language][name];
}

/** The value of a field of tasks in words; undefined for any other. */
export function valueLabel(name: string, value: unknown, language: Language): string | undefined {
  return values[language][name]?.[String(value)];
}
