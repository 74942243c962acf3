import type { Synonyms } from "./synonyms.ts";

/** Tasks, groups, the calendar, people and their working time. */
export const work: Synonyms = {
  task: "задача, задачи, задач, таска, task, issue, ticket",
  "task + overdue list:0.5": "просроченные задачи, просроченная задача, просрочка, overdue, overdue tasks",
  "task + list": "мои задачи, my tasks",
  deadline: "крайний срок, дедлайн, срок, срок сдачи, deadline, due date",
  "defer update:0.6": "отложить, отсрочить, postpone, defer, put off, snooze",
  "check + list": "чек лист, чеклист, checklist, check list, subtasks list",
  "check + list + item": "пункт чек листа, чек лист пункт, пункт чеклиста, checklist item, checkbox",
  elapsed:
    "затраченное время, трудозатраты, потраченное время, время потрачено, времени потрачено, потратил времени, учет времени, time spent, time tracking, spent time, worklog, elapsed time, time entry",
  history: "история, история изменений, лог изменений, history, changelog, change log",
  comment: "комментарий, комментарии, прокомментировать, коммент, comment, remark",
  "task + chat message:0.7 comment":
    "комментарий к задаче, написать комментарий к задаче, чат задачи, comment to task, task comment, comment task",
  result: "результат, результаты, result, outcome",
  sprint: "спринт, sprint",
  epic: "эпик, epic",
  backlog: "бэклог, беклог, backlog",
  scrum: "скрам, scrum",
  template: "шаблон, шаблоны, шаблонов, template, blueprint",
  "kanban stages:0.9": "канбан, доска, kanban, board",
  dependence:
    "зависимость, связь задач, предшественник, гант, диаграмма ганта, dependency, gantt, predecessor, depends",
  favorite: "избранное, в избранное, favourite, favourites, favorite, favorites, starred, bookmark",
  flow: "поток, потоки задач, flow, task flow",
  "access rights": "права, права доступа, доступ, rights, permission, permissions",
  "watch startwatch": "следить за задачей, наблюдать, наблюдатель, watch, follow, observer",
  counters: "счетчик, счетчики, непрочитанные, непрочитанных, counter, counters, unread count, unread",
  "workgroup group:0.9":
    "рабочая группа, группа, группы, проект, проекты, коллаб, коллабы, workgroup, work group, project, collab, collaboration, group, team space",
  "user member": "участник, участники, участника, член группы, member, participant, people in",
  "calendar + event meeting:0.9":
    "событие, событие календаря, встреча, встречу, встречи, встреч, совещание, созвон, calendar event, meeting, appointment, event in calendar",
  calendar: "календарь, календаре, calendar, agenda, schedule of",
  "calendar + event + nearest get:0.6 list:0.6":
    "ближайшие события, ближайшие встречи, upcoming, upcoming events, nearest event, next meeting",
  accessibility:
    "занятость, занят, занятость сотрудников, отсутствие, отсутствия, отпуск, в отпуске, свободное время, free time, busy, free busy, availability, absence, vacation, on leave, free slots",
  "meeting + status + set":
    "отказаться от встречи, принять приглашение, статус участия, подтвердить участие, accept meeting, decline meeting, accept invitation, meeting invitation, rsvp",
  "calendar + resource": "переговорка, переговорная, переговорные, meeting room, meeting rooms",
  booking: "бронирование, бронь, забронировать, онлайн запись, запись клиента, booking, reservation, reserve",
  waitlist: "лист ожидания, очередь на запись, wait list, waitlist, waiting list",
  resource: "ресурс, ресурсы, resource",
  "user employee":
    "сотрудник, сотрудники, работник, пользователь, пользователи, человек, люди, коллега, person, people, employee, user, staff, colleague, worker",
  "user + add": "принять на работу, нанять, hire",
  "user + deactivate":
    "уволить, увольнение, деактивировать, заблокировать сотрудника, dismiss, fire, deactivate, offboard",
  "current profile + user profile": "текущий пользователь, кто я, мой профиль, who am i, current user, myself, me",
  department: "отдел, отделы, отделов, подразделение, подразделения, департамент, department, division, unit",
  "department structure:0.9": "структура компании, оргструктура, company structure, org chart, organization structure",
  manager: "руководитель, руководители, начальник, босс, manager of department, head, boss, supervisor",
  subordinates: "подчиненные, подчиненный, subordinate, direct reports",
  timeman: "рабочий день, рабочее время, учет рабочего времени, смена, working day, workday, work day, working hours",
  "timeman + open":
    "начать рабочий день, открыть рабочий день, начало рабочего дня, clock in, start working day, start workday",
  "timeman + close":
    "закончить рабочий день, завершить рабочий день, закрыть рабочий день, clock out, end working day, finish workday",
  "timeman + status": "открыт ли рабочий день, статус рабочего дня, workday status",
};
