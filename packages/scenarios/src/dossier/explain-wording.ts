const ru = {
  who: "О ком",
  whoText:
    "По словам — контакты, компании и открытые лиды, в имени которых есть каждое слово; по телефону и почте — как сравнивает портал. Подошёл один — он и есть клиент; несколько — список на выбор, сам отчёт никого не выбирает. Контакт и его же компания с одним номером — один клиент. Номером записи: contact:17, company:5, deal:7, lead:3.",
  deals: "Сделки",
  dealsText:
    "Где контакт — основной, и все сделки его компании; у компании — её сделки. Сделки, где контакт только дополнительный и компания другая, портал по контакту не отдаёт. С --mine и другими ключами — только сделки, задачи и дела этих людей.",
  touches: "Последние контакты",
  touchesText:
    "Дела, связанные с контактом, компанией, лидом или любой их сделкой, каждое один раз: входящие — временем, когда пришли; остальные — временем завершения (последней правки: другого портал не хранит). Незавершённое исходящее контактом не считается.",
  next: "Следующий шаг",
  nextText:
    "Незавершённые дела со сроком позже «сейчас», ближайшее первым; входящие обращения не в счёт. Просроченные посчитаны отдельно.",
  tasks: "Открытые задачи",
  tasksText: "Новые, ждут выполнения и выполняются, привязанные к контакту, компании, лиду или любой их сделке.",
};

const en: Record<keyof typeof ru, string> = {
  who: "Who is meant",
  whoText:
    "By words: contacts, companies and open leads in whose name every word stands; by number or address: as the portal compares. One that fits is the client; several are listed to choose from, the report itself chooses nobody. A contact and its own company with the same number are one client. By number of the record: contact:17, company:5, deal:7, lead:3.",
  deals: "Deals",
  dealsText:
    "Those of which the contact is the main one, and all deals of its company; of a company its deals. Deals in which the contact is a further one, of another company, the portal does not give by contact. With --mine and the like only deals, tasks and activities of these people.",
  touches: "Last contacts",
  touchesText:
    "Activities bound to the contact, the company, the lead or any of their deals, each once: what came in by the time it came, anything else by its completion (the last change: the portal keeps no other). An outgoing one that is not completed is no contact.",
  next: "Next step",
  nextText:
    "Activities that are not completed, with a deadline after now, the nearest first; incoming requests do not count. Overdue ones are counted apart.",
  tasks: "Open tasks",
  tasksText: "New, waiting and in progress, linked to the contact, the company, the lead or any of their deals.",
};

/** Definitions of what this report counts. */
export const dossierExplainMessages = { ru, en };
