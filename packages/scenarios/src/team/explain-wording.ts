const ru = {
  open: "Открыто",
  openText: "Задачи человека со статусом «новая», «ждёт выполнения» или «выполняется», со сроком и без.",
  overdue: "Просрочено",
  overdueText: "Те из них, у которых крайний срок раньше «сейчас».",
  done: "Сделано за неделю",
  doneText: "Задачи человека с сохранённым статусом «завершена» и датой закрытия с {from} до сейчас.",
  people: "Кто в списке",
  peopleText:
    "Работающие сотрудники, о ком отчёт, и те, кто уже не работает, но за кем остались задачи. Сначала те, у кого больше просрочено.",
  workday: "Сейчас",
  workdayText:
    "Рабочий день по учёту времени портала; чужой видят только руководитель и администратор. «День не начат»: сегодня рабочий день не открывали. «Прошлый день не закрыт»: открыт раньше и не закончен. Кто учёт не ведёт, у того день всегда «не начат».",
  absent: "Отсутствует",
  absentText:
    "Кого портал показывает отсутствующим сейчас; о ком мессенджер не говорит — по календарю на сегодня. «До» — последний день отсутствия.",
};

const en: Record<keyof typeof ru, string> = {
  open: "Open",
  openText: "Tasks of the person that are new, waiting or in progress, with a deadline or without.",
  overdue: "Overdue",
  overdueText: "Those of them with a deadline before now.",
  done: "Done this week",
  doneText: "Tasks of the person with the stored status “completed” and a closing date from {from} until now.",
  people: "Who is listed",
  peopleText:
    "The people in service that the report is about, and those who have left but left tasks behind. Whoever has most overdue tasks stands first.",
  workday: "Now",
  workdayText:
    "The working day by the time tracking of the portal: that of others is shown to their superior and to an administrator only. “Day not started”: no working day was started today. “An earlier day not ended”: started earlier and still open. For somebody who does not track time it is always “not started”.",
  absent: "Absent",
  absentText:
    "Whom the portal shows as absent now; of whom the messenger does not tell, by today’s calendar. “Until” is the last day of the absence.",
};

/** Definitions of what the team status counts. */
export const teamExplainMessages = { ru, en };
