const ru = {
  person: "Сотрудник\u00A0{number}",
  department: "Отдел\u00A0{number}",
  source: "Источник\u00A0{number}",
  task: "Задача №\u00A0{id}",
  deal: "Сделка №\u00A0{id}",
  lead: "Лид №\u00A0{id}",
  meeting: "Встреча №\u00A0{id}",
  contact: "Контакт №\u00A0{id}",
  company: "Компания №\u00A0{id}",
  activity: "Дело №\u00A0{id}",
  record: "Запись №\u00A0{id}",
  portal: "портал",
  without: "Без {fields}: отчёт уходит за пределы компании.",
  titlesMayName: "В названиях могут остаться имена клиентов.",
  names: "имён",
  titles: "названий",
  amounts: "сумм",
  contacts: "контактов",
  links: "ссылок",
};

const en: Record<keyof typeof ru, string> = {
  person: "Person\u00A0{number}",
  department: "Department\u00A0{number}",
  source: "Source\u00A0{number}",
  task: "Task #{id}",
  deal: "Deal #{id}",
  lead: "Lead #{id}",
  meeting: "Meeting #{id}",
  contact: "Contact #{id}",
  company: "Company #{id}",
  activity: "Activity #{id}",
  record: "Record #{id}",
  portal: "portal",
  without: "Without {fields}: this goes out of the company.",
  titlesMayName: "Titles may still name customers.",
  names: "names",
  titles: "titles",
  amounts: "amounts",
  contacts: "contacts",
  links: "links",
};

/** What stands for what does not leave the company. */
export const outsideMessages = { ru, en };

export type OutsideKey = keyof typeof ru;
