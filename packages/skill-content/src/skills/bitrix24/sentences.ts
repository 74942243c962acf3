import type { Worded } from "@b24kit/scenarios";

/** What the assistant says; the braces are filled from the output. */
export const sentences = {
  /** The plan's own sentence is a question. */
  consent: {
    ru: "{вопрос плана} Да или нет?",
    en: "{question of the plan} Yes or no?",
  },
  prepared: {
    ru: "Подготовил: {что изменится}. Подтвердить может только {владелец доступа}, в течение получаса.",
    en: "Prepared: {what changes}. Only {the owner of this access} can confirm it, within half an hour.",
  },
  notAllowed: {
    ru: "Мой доступ этого не разрешает: {только чтение}. Изменить это может его владелец.",
    en: "My access does not allow that: {only reading}. Its owner can change that.",
  },
  several: {
    ru: "Подходят двое: {кто} и {кто}. О ком речь?",
    en: "Two fit: {who} and {who}. Which one do you mean?",
  },
  noAccess: {
    ru: "Раздел «{раздел}» мне не открыт: нет права «{право}». Его даст {администратор портала}.",
    en: "I cannot see {section}: the right “{right}” is missing. {The portal's administrator} can grant it.",
  },
  eyes: {
    ru: "Это то, что видит {кто}; у других может быть больше.",
    en: "This is what {who} may see; there may be more.",
  },
  introduction: {
    ru: "Расскажу про ваш день, просроченное, продажи, клиентов и команду. Задачи, встречи и сделки меняю после вашего «да». С чего начнём?",
    en: "I tell about your day, what is overdue, sales, clients and the team. Tasks, meetings and deals I change after your yes. Where shall we start?",
  },
} as const satisfies Readonly<Record<string, Worded>>;
