const ru = {
  recent:
    "{count, plural, =0 {Контактов нет} one {Последний # контакт} few {Последние # контакта} many {Последние # контактов} other {Последние # контакта}}.",
  found:
    "По запросу «{text}» {count, plural, =0 {ничего не нашлось} one {нашлась # запись} few {нашлись # записи} many {нашлось # записей} other {нашлось # записи}}{isCut, select, true { или больше} other {}}.",
  foundOne: "{name}: это всё, что нашлось по запросу «{text}».",
  foundRead: "По запросу «{text}» нашлось {count} в том, что удалось прочитать.",
  unknown: "Поискать не удалось: что с этим делать, сказано ниже.",
  looked: "Где искали: {places}.",
  place:
    "{place, select, contacts {контакты} companies {компании} leads {лиды} deals {сделки} tasks {задачи} people {сотрудники} other {гости и почтовые пользователи}}",
  spellings: "Номер сравнивался в написаниях: {values}.",
  outsidersNone:
    "Гостей экстранета и почтовых пользователей портал этому ключу не показал ни одного: их либо нет, либо они ему не видны.",
  outsidersSeen: "Портал показал гостей экстранета: {guests}, почтовых пользователей: {emailUsers}.",
  card: "Карточка",
  deals: "Сделки",
  tasks: "Задачи",
  people: "Сотрудники",
  dismissed: "уволен",
  extranet: "гость экстранета",
  email: "почтовый пользователь",
  isCut: "{title} (показаны 50 новых, на портале их больше)",
  isCutReached: "{title} (по номеру и адресу портал отдаёт не больше 20, на нём может быть больше)",
  companyUnread: "Название компании не читалось: оно и её сделки — b24 report dossier {type}:{id}",
  hintDossier: "всё о клиенте: b24 report dossier {type}:{id}",
  hintDeal: "всё о клиенте этой сделки: b24 report dossier deal:{id}",
  hintNarrow: "уточнить: добавьте слово, телефон или почту, например b24 search 8 912 345-67-89",
  hintPerson: "расписание этого человека: b24 report schedule --user {id}",
};

const en: Record<keyof typeof ru, string> = {
  recent: "{count, plural, =0 {There are no contacts} one {The newest contact} other {The newest contacts: #}}.",
  found:
    "{count, plural, =0 {Nothing was found} one {# record was found} other {# records were found}}{isCut, select, true {, or more,} other {}} for “{text}”.",
  foundOne: "{name}: that is all that was found for “{text}”.",
  foundRead: "{count} found for “{text}” in what could be read.",
  unknown: "Nothing could be looked through: what to do about it is said below.",
  looked: "Looked in: {places}.",
  place:
    "{place, select, contacts {contacts} companies {companies} leads {leads} deals {deals} tasks {tasks} people {people} other {guests and e-mail users}}",
  spellings: "The number was compared in these spellings: {values}.",
  outsidersNone:
    "The portal showed this key no guest of the extranet and no e-mail user: there are none, or it may not see them.",
  outsidersSeen: "The portal showed guests of the extranet: {guests}, e-mail users: {emailUsers}.",
  card: "Card",
  deals: "Deals",
  tasks: "Tasks",
  people: "People",
  dismissed: "dismissed",
  extranet: "guest of the extranet",
  email: "e-mail user",
  isCut: "{title} (the newest 50; the portal has more)",
  isCutReached: "{title} (by number or address the portal gives 20 at most; it may have more)",
  companyUnread: "The name of the company was not read: for it and its deals, b24 report dossier {type}:{id}",
  hintDossier: "everything about the client: b24 report dossier {type}:{id}",
  hintDeal: "everything about the client of this deal: b24 report dossier deal:{id}",
  hintNarrow: "to narrow it down, add a word, a telephone number or an address, as in b24 search 8 912 345-67-89",
  hintPerson: "the schedule of this person: b24 report schedule --user {id}",
};

export const searchMessages = { ru, en };

export type SearchKey = keyof typeof ru;
