const ru = {
  words: "По словам",
  wordsText:
    "Каждое слово (от двух букв или цифр) должно стоять в имени или названии, порядок не важен; одна буква — начало ещё одного слова (инициал), предлоги и союзы из одной буквы не ищутся; регистр, «ё» и знаки не различаются, «%» и «_» ничего не значат. Портал отдаёт до 50 новых записей каждого вида. У лида смотрится и имя, и компания; задачи — незавершённые, по названию; сотрудники — по имени и должности, и уволенные тоже.",
  reached: "По телефону и почте",
  reachedText:
    "Портал сравнивает сам (crm.duplicate.findbycomm), отдельно для контактов, компаний и лидов, до 20 записей каждого вида. Телефон уходит в нескольких написаниях (+7, 7, 8, без кода, со скобками и дефисами), добавочный номер отброшен; почта — как написана и строчными. Цифры, которые могут быть и номером договора или ИНН, ищутся и как телефон, и в названиях. По номеру или адресу название компании контакта не читается.",
  recent: "Без слов",
  recentText: "До 50 контактов, созданных последними.",
  only: "Карточка целиком",
  onlyText:
    "Показана, когда нашлась одна запись и больше ничего. Открытые сделки — где контакт основной, либо сделки компании.",
  outsiders: "Гости и почтовые пользователи",
  outsidersText:
    "Спрошены отдельно (user.search), до 50 каждого вида. Пустой ответ значит, что их нет или что ключу они не видны.",
};

const en: Record<keyof typeof ru, string> = {
  words: "By words",
  wordsText:
    "Every word (of two letters or digits and more) has to stand in the name or title, in any order; a single letter begins one more word (an initial), “a” and “I” are not looked for; case and accents make no difference, “%” and “_” mean nothing. The portal gives the newest 50 records of each kind. Of a lead the person and the company count as well; tasks are those not completed, by title; people are found by name and position, dismissed ones too.",
  reached: "By number and address",
  reachedText:
    "The portal compares (crm.duplicate.findbycomm), apart for contacts, companies and leads, up to 20 records each. A number is sent in several spellings (+7, 7, 8, without the code, with brackets and hyphens), its extension is dropped; an address as written and in lower case. Digits that may as well be the number of a contract are looked for both ways. By number or address the name of a contact’s company is not read.",
  recent: "Without words",
  recentText: "Up to 50 contacts, the last ones created.",
  only: "The whole card",
  onlyText:
    "Shown when there is one record and nothing else. Open deals are those of which the contact is the main one, or the deals of the company.",
  outsiders: "Guests and e-mail users",
  outsidersText:
    "Asked for apart (user.search), up to 50 of each kind. An empty answer means that there are none, or that the key may not see them.",
};

/** Definitions of what this report finds. */
export const searchExplainMessages = { ru, en };
