const ru = {
  dealsWithoutAmount: "Открытых сделок без суммы: {count}.",
  dealsWithNegativeAmount: "Сделки с отрицательной суммой: {count} (номера: {ids}). Она вычтена из итога.",
  dealsWithDoubtfulAmount:
    "Суммы длиннее 15 цифр портал передаёт неточно: {count, plural, one {# сделка} few {# сделки} many {# сделок} other {# сделки}} (номера: {ids}).",
  dealsClosedUnlikeHistory:
    "Дата закрытия не совпадает с историей стадий: {count, plural, one {# сделка} few {# сделки} many {# сделок} other {# сделки}} (номера: {ids}). Взята дата из карточки.",
  dealsClosedWithoutMove:
    "Портал не сообщает, когда {count, plural, one {закрыта # сделка} few {закрыты # сделки} many {закрыто # сделок} other {закрыто # сделки}} (номера: {ids}): в выигранные и проигранные за период они не вошли.",
  currenciesWithoutRate: "Нет курса {ids}: в пересчёт эти суммы не вошли.",
  unknownPipelines: "Воронки, которых нет в справочнике портала: {ids}.",
  unknownStages: "Стадии, которых нет в справочнике портала: {ids}.",
  unknownPeople: "Сотрудники, которых не видно на портале: {ids}.",
  unknownCurrencies: "Валюты, которых нет в справочнике портала: {ids}. В пересчитанные итоги они не вошли.",
  unknownSources: "Источники, которых нет в справочнике портала: {ids}.",
  unknownLimits: "В reports.json заданы нормы стадий, которых нет на портале: {ids}.",
  unknownLimitsAction: "Номера стадий называют b24 report stuck --json и сам портал (crm.status.list).",
  eventsWithoutEnd: "Событий без окончания: {count}, времени они не занимают.",
  noCurrency: "без валюты",
  andMore: "{ids} и ещё {count}",
  defaultHours:
    "Рабочий календарь портала прочитать не удалось: принято, что работают с понедельника по пятницу, 9:00–18:00.",
  movedDays: "Переносы выходных дней неизвестны ({years}\u00A0г.): учтены только праздники по закону.",
  movedDaysAction: "Свои выходные и рабочие дни можно записать в calendar.json в папке настроек.",
  clockSkew: "Часы этого компьютера расходятся с часами портала на {duration}; «сейчас» взято с этого компьютера.",
  clockSkewAction: "Проверьте дату и время на компьютере.",
  clockChange:
    "Известно только смещение {zone}, а не часовой пояс, и на эти дни может приходиться перевод часов: границы дней могут сдвинуться на час.",
  clockChangeAction: "Укажите часовой пояс в профиле на портале.",
  sectionOf: "{section} ({people})",
  unreadProfile:
    "Профиль сотрудника {name} прочитать не удалось: есть ли такой, неизвестно; дни и часы — по времени {zone}.",
  withoutSubdepartments: "Подотделы не входят: посчитаны только сотрудники самого отдела {name}.",
  otherDay: "На выбранную дату показаны встречи и сроки; просроченное и открытые сделки — на момент отчёта.",
  emptyDepartment: "В отделе {name} портал не показывает ни одного работающего сотрудника: считать было не у кого.",
  emptyDepartmentAction: "Сотрудники подотделов входят в свои подотделы: спросите о них.",
  subdepartmentsAction: "С подотделами: --deep.",
  people: "Сотрудники",
  crmMode: "Режим CRM",
  stages: "Названия стадий",
  currencies: "Валюты и курсы",
  stageLimits: "Нормы стадий",
};

const en: Record<keyof typeof ru, string> = {
  dealsWithoutAmount: "Open deals without an amount: {count}.",
  dealsWithNegativeAmount: "Deals with a negative amount: {count} (ids: {ids}). It lowers the total.",
  dealsWithDoubtfulAmount:
    "The portal sends amounts of more than 15 digits inexactly: {count, plural, one {# deal} other {# deals}} (ids: {ids}).",
  dealsClosedUnlikeHistory:
    "The closing moment differs from the stage history: {count, plural, one {# deal} other {# deals}} (ids: {ids}). The deal’s own was taken.",
  dealsClosedWithoutMove:
    "The portal does not tell when {count, plural, one {# deal was} other {# deals were}} closed (ids: {ids}): won and lost of the period leave them out.",
  currenciesWithoutRate: "No rate for {ids}: converted totals leave it out.",
  unknownPipelines: "Pipelines that the portal does not list: {ids}.",
  unknownStages: "Stages that the portal does not list: {ids}.",
  unknownPeople: "People that the portal does not show: {ids}.",
  unknownCurrencies: "Currencies that the portal does not list: {ids}. Converted totals leave them out.",
  unknownSources: "Sources that the portal does not list: {ids}.",
  unknownLimits: "reports.json sets limits of stages that the portal does not list: {ids}.",
  unknownLimitsAction: "The ids of stages are in b24 report stuck --json and in the portal’s crm.status.list.",
  eventsWithoutEnd: "Events without an end: {count}; they take no time.",
  noCurrency: "no currency",
  andMore: "{ids} and {count} more",
  defaultHours: "The working calendar could not be read: Monday to Friday, 9:00–18:00 is assumed.",
  movedDays: "How days off were moved is not known for {years}: only the public holidays of the law count.",
  movedDaysAction: "Your own days off and working days may stand in calendar.json in the configuration folder.",
  clockSkew: "The clock of this computer differs from the portal’s by {duration}; “now” is this computer’s.",
  clockSkewAction: "Check the date and time of the computer.",
  clockChange:
    "Only the offset {zone} is known, not the time zone, and clocks may change within these days: the bounds of days may be an hour off.",
  clockChangeAction: "Set the time zone in the profile on the portal.",
  sectionOf: "{section} ({people})",
  unreadProfile:
    "The profile of user {name} could not be read: whether there is one is not known; days and hours are in the time of {zone}.",
  withoutSubdepartments: "Sub-departments are left out: only people of {name} itself are counted.",
  otherDay: "Meetings and deadlines are those of the chosen date; overdue tasks and open deals are as of now.",
  emptyDepartment: "The portal shows nobody in service in the department {name}: there was nobody to count.",
  emptyDepartmentAction: "People of sub-departments belong to theirs: ask about those.",
  subdepartmentsAction: "With the sub-departments: --deep.",
  people: "Names of people",
  crmMode: "CRM mode",
  stages: "Names of stages",
  currencies: "Currencies and rates",
  stageLimits: "Limits of stages",
};

/** Remarks about a report itself. */
export const noticeMessages = { ru, en };

export type NoticeKey = keyof typeof ru;
