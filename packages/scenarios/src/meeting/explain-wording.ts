const ru = {
  which: "Какая встреча",
  whichText:
    "Без слов — ближайшая, которая ещё не началась или началась не раньше чем 15 минут назад, не на весь день, с участниками или привязанным клиентом, в ближайшие 14 дней. Слова ищутся в названии и именах участников (90 дней), названный день («в понедельник», «23 ноября») в слова не входит, время — по началу; отклонённые не считаются; у повторяющейся — ближайшая. Подошло несколько — список на выбор. Смотрели: {dates}.",
  answers: "Ответы участников",
  answersText: "Как их хранит портал: организатор, придёт, откажется, не ответил.",
  clients: "О ком встреча",
  clientsText:
    "Контакты, компании, лиды и сделки, привязанные к событию (UF_CRM_CAL_EVENT), и клиенты привязанных сделок. Если не привязано ничего — догадка по длинным словам названия, она так и помечена; о ней ничего не читается.",
  deals: "Открытые сделки",
  dealsText: "Привязанные и те, где эти контакты основные или эти компании, чьи бы они ни были.",
  touches: "Последние контакты",
  touchesText:
    "Дела этих клиентов, привязанных и открытых сделок, каждое один раз: входящие — временем, когда пришли, остальные — временем завершения.",
  tasks: "Открытые задачи",
  tasksText: "Новые, ждут выполнения и выполняются, привязанные к тому же.",
};

const en: Record<keyof typeof ru, string> = {
  which: "Which meeting",
  whichText:
    "Without words the next one that has not begun, or at most 15 minutes ago, not all day, with participants or a linked client, within 14 days. Words are looked for in titles and names of participants (90 days), a day that is named (“on Monday”, “23 November”) is no such word, a time by the start; declined ones do not count; of a series the next date. Several that fit are listed to choose from. Looked through: {dates}.",
  answers: "Answers",
  answersText: "As the portal keeps them: host, accepted, declined, not answered.",
  clients: "Whom it is about",
  clientsText:
    "Contacts, companies, leads and deals linked to the event (UF_CRM_CAL_EVENT), and the clients of linked deals. Where nothing is linked, a guess from the long words of the title, marked as such; nothing is read about it.",
  deals: "Open deals",
  dealsText:
    "Linked ones and those of which these contacts are the main ones, or of these companies, whoever is responsible.",
  touches: "Last contacts",
  touchesText:
    "Activities of these clients, of linked and of open deals, each once: what came in by the time it came, anything else by its completion.",
  tasks: "Open tasks",
  tasksText: "New, waiting and in progress, linked to the same.",
};

/** Definitions of what this report tells. */
export const meetingExplainMessages = { ru, en };
