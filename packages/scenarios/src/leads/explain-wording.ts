const ru = {
  leads: "Новые лиды",
  leadsText: "Лиды, созданные начиная с {since}, в любом состоянии.",
  simpleText: "Портал в режиме простой CRM: лидов в нём нет, считать нечего.",
  touched: "Ответили",
  touchedText:
    "Первое из: исходящее дело (звонок, письмо, сообщение); выполненное дело, которое пришло не через канал; принятый звонок; смена статуса лида. Дело, которое создала сама форма, открытая линия или пропущенный звонок, не в счёт. Дела просмотрены с момента за {earlier} ч до начала.",
  untouched: "Без ответа",
  untouchedText: "Открытые лиды, по которым ничего такого не было. Закрытый лид без ответа не бывает.",
  waiting: "Ждут",
  waitingText: "Лиды без ответа, созданные больше {hours} ч назад; сравнивается точно. Первым — самый старый.",
  speed: "До первого ответа",
  speedText:
    "Медиана времени от создания лида до первого ответа, по лидам, на которые ответили. Ответ раньше создания лида — 0. Время ответа — создание звонка, письма и любого исходящего дела; у прочих выполненных — последнее изменение: когда дело выполнили, портал не сообщает. Чётное число: среднее двух средних.",
  sources: "Источники",
  sourcesText: "Лиды по источнику; первым самый частый.",
};

const en: Record<keyof typeof ru, string> = {
  leads: "New leads",
  leadsText: "Leads created since {since}, whatever their status.",
  simpleText: "The portal is in Simple CRM mode: it has no leads, there is nothing to count.",
  touched: "Answered",
  touchedText:
    "The first of: an outgoing activity (call, letter, message); a completed activity that did not come in through a channel; an answered call; a change of the lead’s status. What a form, an open line or a missed call created by itself does not count. Activities are looked at from {earlier} h before the beginning.",
  untouched: "Not answered",
  untouchedText: "Open leads for which there was nothing of the kind. A closed lead is never without an answer.",
  waiting: "Waiting",
  waitingText: "Leads that were not answered and are more than {hours} h old, compared exactly. The oldest first.",
  speed: "To the first answer",
  speedText:
    "Median of the time from the creation of a lead to its first answer, of the leads that were answered. A call, a letter and whatever is outgoing counts when it was created, any other completed activity when it was changed last: the portal does not tell when it was completed. An answer before the creation is 0. Of an even count: the mean of the two middle values.",
  sources: "Sources",
  sourcesText: "Leads by source, the most frequent first.",
};

/** Definitions of what this report counts. */
export const leadsExplainMessages = { ru, en };

export type LeadsExplainKey = keyof typeof ru;
